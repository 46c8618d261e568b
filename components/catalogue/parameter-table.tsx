import type { Parameter } from '@/lib/domain/content/parameter'
import { ScrollTable } from '../ui/scroll-table'

/** The places of the clauses that an officer may fill, with range and default. */
export function ParameterTable({ parameters }: { parameters: Parameter[] }) {
  return (
    <ScrollTable label="Parameters: ranges and defaults">
      <table className="table text-[15px]">
        <thead>
          <tr>
            <th scope="col">Parameter</th>
            <th scope="col">Range</th>
            <th scope="col">Default</th>
          </tr>
        </thead>
        <tbody>
          {parameters.map(({ id, label, unit, minimum, maximum, choices, default: usual, help }) => {
            const chosen = choices?.find(({ value }) => value === usual)?.label.en ?? usual
            const range = choices
              ? choices.map((choice) => choice.label.en).join('; ')
              : [minimum, maximum].filter((bound) => bound !== undefined).join(' to ')
            return (
              <tr key={id}>
                <td>
                  {label.en}
                  {help && <span className="block text-sm text-soft">{help.en}</span>}
                </td>
                <td>{range || 'Text'}</td>
                <td>
                  {chosen === undefined
                    ? 'Open: the officer fills it in'
                    : [chosen, unit].filter(Boolean).join(' ')}
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </ScrollTable>
  )
}
