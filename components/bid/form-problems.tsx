import type { FormProblem } from '@/lib/domain/bid/received-bid'
import { ScrollTable } from '../ui/scroll-table'

/** Every problem of a response form, by sheet and cell. */
export function FormProblems({ problems, name }: { problems: FormProblem[]; name: string }) {
  return (
    <ScrollTable label={`Problems in ${name}`}>
      <table className="table min-w-[420px] text-[15px]">
        <caption className="sr-only">Problems in {name}</caption>
        <thead>
          <tr>
            <th scope="col">Sheet</th>
            <th scope="col">Cell</th>
            <th scope="col">What is wrong</th>
          </tr>
        </thead>
        <tbody>
          {problems.map(({ sheet, cell, message }) => (
            <tr key={`${sheet} ${cell} ${message}`}>
              <td className="whitespace-nowrap">{sheet || '–'}</td>
              <td className="whitespace-nowrap font-semibold">{cell || '–'}</td>
              <td>{message}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollTable>
  )
}
