import type { Guidance } from '@/lib/domain/content/guidance'
import { Disclosure } from '../ui/disclosure'

type Choice = Guidance['choice']

/** What the handbook says on a choice, beside it: two sentences, and more for whoever wants it. */
export function GuidanceNote({ guidance, choices }: { guidance: Guidance[]; choices: Choice[] }) {
  const notes = guidance.filter(({ choice }) => choices.includes(choice))
  return (
    <>
      {notes.map(({ id, title, summary, more }) => (
        <aside key={id} aria-label={title.en} className="text-[15px] border-l-[3px] border-accent-soft pl-3">
          <p className="m-0 font-semibold">{title.en}</p>
          <p className="m-0 mb-1 text-soft">{summary.en}</p>
          <Disclosure
            summary={
              <>
                More<span className="sr-only"> on {title.en}</span>
              </>
            }
          >
            {more.en.split(/\n{2,}/).map((paragraph) => (
              <p key={paragraph} className="m-0 mb-2">
                {paragraph}
              </p>
            ))}
          </Disclosure>
        </aside>
      ))}
    </>
  )
}
