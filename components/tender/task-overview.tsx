import { Link } from '../ui/link'
import { STATUS_WORDS, StatusMark } from '../ui/status-mark'
import type { Task } from './tender-tasks'

/** The steps in order, each with what it settles and its status: the way through a tender. */
export function TaskOverview({ tasks }: { tasks: Task[] }) {
  return (
    <ol className="m-0 list-none p-0">
      {tasks.map(({ id, href, title, about, status, blocking, count }) => (
        <li
          key={id}
          className="grid grid-cols-[16px_1fr] gap-x-3 border-b border-line py-3 last:border-b-0 sm:grid-cols-[16px_1fr_auto]"
        >
          <span className="mt-1 max-sm:mt-3.5">
            <StatusMark status={status} />
          </span>
          <div className="min-w-0">
            <Link href={href} className="tap font-semibold">
              {title}
            </Link>
            <p className="m-0 text-soft text-[15px]">{about}</p>
          </div>
          <p className="m-0 text-[15px] max-sm:col-start-2 sm:text-right">
            <span className={status === 'attention' ? 'font-semibold text-block' : ''}>
              {STATUS_WORDS[status]}
            </span>
            <span className="block text-soft">
              {id !== 'checks' && blocking > 0
                ? `${blocking} to mend before publication`
                : count && `${count.number} ${count.words}`}
            </span>
          </p>
        </li>
      ))}
    </ol>
  )
}
