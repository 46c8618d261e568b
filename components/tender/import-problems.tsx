import type { Problem } from '@/lib/domain/problems'
import { Notice } from '../ui/notice'

const SHOWN = 100

/** Every problem of a file with its place in it. */
export function ImportProblems({ problems }: { problems: Problem[] }) {
  return (
    <div role="status">
      {problems.length > 0 && (
        <Notice
          tone="block"
          title={
            problems.length === 1 ? 'One problem in the file' : `${problems.length} problems in the file`
          }
        >
          <ul className="m-0 list-disc pl-4">
            {problems.slice(0, SHOWN).map(({ path, message }) => (
              <li key={`${path} ${message}`}>
                <code>{path || 'the file'}</code>: {message}
              </li>
            ))}
          </ul>
          {problems.length > SHOWN && <p className="m-0 mt-1">And {problems.length - SHOWN} more.</p>}
        </Notice>
      )}
    </div>
  )
}
