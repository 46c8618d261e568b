import { STATUS_WORDS, StatusMark } from '../ui/status-mark'
import { TaskLink } from './task-link'
import type { Task } from './tender-tasks'

/** The steps of a tender at the side of every page, in order, each with its status and what there is to count. */
export function TaskList({ tasks }: { tasks: Task[] }) {
  return (
    <ol className="m-0 grid list-none gap-0.5 p-0">
      {tasks.map(({ id, href, title, status, count, blocking }) => (
        <li key={id}>
          <TaskLink href={href}>
            <StatusMark status={status} />
            <span>
              {title}
              <span className="sr-only">, {STATUS_WORDS[status].toLowerCase()}</span>
            </span>
            <span
              className={`text-sm ${blocking > 0 ? 'text-block font-semibold' : 'text-soft font-normal'}`}
            >
              {blocking > 0 ? blocking : count?.number}
              {(blocking > 0 || count) && (
                <span className="sr-only">
                  {' '}
                  {blocking > 0
                    ? blocking === 1
                      ? 'blocks publication'
                      : 'block publication'
                    : count?.words}
                </span>
              )}
            </span>
          </TaskLink>
        </li>
      ))}
    </ol>
  )
}
