'use client'

import { useRouter } from 'next/navigation'
import {
  type ReactNode,
  useCallback,
  useDeferredValue,
  useEffect,
  useEffectEvent,
  useMemo,
  useRef,
  useState,
  useTransition,
} from 'react'
import type { ActionAnswer } from '@/lib/domain/action-answer'
import { reportSaving } from '../form/save-state'
import { useHydrated } from '../form/use-hydrated'
import { type DeskHandle, DeskProvider, type DeskSwitch } from './desk-context'
import { deskCommand, isMove } from './desk-keys'
import { FilterBar, type FilterChoice } from './filter-bar'
import { isShown } from './list-filter'
import { moveInList, rowOf } from './move-in-list'
import { type ListedGroup, RequirementList } from './requirement-list'
import { ShortcutsHelp } from './shortcuts-help'
import { type DecideTogether, TogetherForm } from './together-form'
import type { TreatmentOption } from './treatment-options'
import { UndoButtons } from './undo-buttons'
import { dropped, moved, pushed } from './undo-stack'
import { useBarOverFocus } from './use-bar-over-focus'
import { useKeptPlace } from './use-kept-place'
import { useListFilter } from './use-list-filter'
import { useSingleKeys } from './use-single-keys'
import { useUndoStack } from './use-undo-stack'

/** The list of a lot with what works on all of it: search, filters, keys, joint switching, undo and redo. */
export function RequirementDesk({
  tenderId,
  lot,
  groups,
  choices,
  options,
  decideTogether,
  undoDecisions,
  children,
}: {
  tenderId: string
  lot: string
  groups: ListedGroup[]
  choices: FilterChoice[]
  options: TreatmentOption[]
  decideTogether: DecideTogether
  undoDecisions(input: { tenderId: string; entries: string[] }): Promise<ActionAnswer<{ entries: string[] }>>
  /** What stands below the list. */
  children?: ReactNode
}) {
  const hydrated = useHydrated()
  const router = useRouter()
  const [filter, setFilter] = useListFilter()
  const listFilter = useDeferredValue(filter)
  const [singleKeys, setSingleKeys] = useSingleKeys()
  const [stack, changeStack] = useUndoStack(`${tenderId} ${lot}`)
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set())
  const formSelection = useDeferredValue(selected)
  const [said, setSaid] = useState('')
  const [problem, setProblem] = useState('')
  const [pending, start] = useTransition()
  const switches = useRef(new Map<string, DeskSwitch>())
  const search = useRef<HTMLInputElement>(null)
  const help = useRef<HTMLDivElement>(null)
  const list = useRef<HTMLDivElement>(null)
  const together = useRef<HTMLDivElement>(null)
  const bar = useRef<HTMLDivElement>(null)
  const keepInPlace = useKeptPlace(list)
  useBarOverFocus(bar)

  const handle = useMemo<DeskHandle>(
    () => ({
      register: (id, one) => {
        switches.current.set(id, one)
        return () => switches.current.delete(id)
      },
      done: (step) => changeStack((now) => pushed(now, step)),
      say: setSaid,
      refresh: () => router.refresh(),
    }),
    [changeStack, router],
  )

  const switchOf = (requirement: string) =>
    [...switches.current.values()]
      .filter((one) => one.requirement === requirement)
      .sort((one, other) => Number(one.part === 'minimum') - Number(other.part === 'minimum'))[0]

  const picked = useRef(selected)
  picked.current = selected
  const toggle = useCallback((requirement: string) => {
    const next = new Set(picked.current)
    const out = next.delete(requirement)
    if (!out) next.add(requirement)
    picked.current = next
    setSelected(next)
    setSaid(`${requirement} is ${out ? 'no longer selected' : 'selected'}, ${next.size} in all.`)
  }, [])

  const takeBack = (side: 'undo' | 'redo') => {
    const step = stack[side].at(-1)
    if (!step || pending) return
    const words = `${side === 'undo' ? 'Undone' : 'Done again'}: ${step.label}.`
    start(async () => {
      setProblem('')
      reportSaving('undo', { kind: 'saving' })
      const answer = await undoDecisions({ tenderId, entries: step.entries }).catch(() => null)
      if (answer?.ok) {
        reportSaving('undo', { kind: 'saved', at: new Date() })
        changeStack((now) => moved(now, side, answer.entries))
        setSaid(words)
        return
      }
      const reason = answer?.message ?? 'No answer from the server. Nothing was changed: try again.'
      setProblem(reason)
      reportSaving('undo', { kind: 'failed', reason })
      if (!answer || answer.fault) return
      // It can never be taken back now; what lies under it still can.
      changeStack((now) => dropped(now, side))
      router.refresh()
    })
  }

  const onKey = useEffectEvent((event: KeyboardEvent) => {
    const at = event.target instanceof HTMLElement ? event.target : null
    const typing = at?.matches('input:not([type=checkbox]), textarea, [contenteditable]') ?? false
    const choosing = at?.matches('select') ?? false
    const row = list.current?.contains(at) ? rowOf(at) : null
    const inList = row !== null && (at?.matches('[data-row-link], [data-row-box]') ?? false)
    const command = deskCommand(event, {
      typing,
      choosing,
      inSearch: at === search.current,
      inList,
      singleKeys,
    })
    if (!command || event.defaultPrevented) return
    event.preventDefault()
    if (command.do === 'undo' || command.do === 'redo') return takeBack(command.do)
    if (command.do === 'search') return search.current?.focus()
    if (command.do === 'help') return help.current?.togglePopover()
    if (command.do === 'together') return together.current?.querySelector('select')?.focus()
    if (isMove(command)) return moveInList(list.current, row, command.do)
    const key = row?.dataset.row
    if (!row || key === undefined) return
    if (command.do === 'select') {
      if (switchOf(key)) toggle(key)
      else setSaid(`${key} cannot be switched here.`)
    } else if (command.do === 'use') {
      const one = switchOf(key)
      if (one) one.choose(command.treatment)
      else
        setSaid(
          `${key} cannot be switched: ${row.querySelector('[data-locked]')?.textContent ?? 'it is fixed.'}`,
        )
    }
  })
  useEffect(() => {
    const listen = (event: KeyboardEvent) => onKey(event)
    document.addEventListener('keydown', listen)
    return () => document.removeEventListener('keydown', listen)
  }, [])

  // What is hidden by the filter is never switched unseen.
  const hidden = new Set(
    groups.flatMap(({ rows }) => rows.filter((row) => !isShown(row, filter)).map(({ key }) => key)),
  )
  const chosen = [...formSelection].flatMap((key) => (hidden.has(key) ? [] : (switchOf(key) ?? [])))
  const undoable = stack.undo.length + stack.redo.length > 0
  return (
    <DeskProvider value={handle}>
      <FilterBar
        filter={filter}
        choices={choices}
        disabled={!hydrated}
        searchRef={search}
        onChange={setFilter}
      />
      {/* What can be undone stays in reach, however far down it was switched; on a wide screen under the head of the page. */}
      <div
        ref={bar}
        className={`no-print flex min-h-9 flex-wrap items-center gap-x-1 ${undoable ? 'sticky top-0 z-[2] bg-canvas lg:top-[53px]' : ''}`}
      >
        <UndoButtons
          stack={stack}
          pending={pending}
          onUndo={() => takeBack('undo')}
          onRedo={() => takeBack('redo')}
        />
        <span className="ml-auto">
          <ShortcutsHelp
            popoverRef={help}
            options={options}
            singleKeys={singleKeys}
            onSingleKeys={setSingleKeys}
          />
        </span>
      </div>
      <p role="alert" className="m-0 font-semibold text-block empty:hidden">
        {problem}
      </p>
      <p role="status" aria-label="What just happened" className="m-0 min-h-5 text-sm text-soft">
        {said}
      </p>
      <div ref={together}>
        <TogetherForm
          tenderId={tenderId}
          lot={lot}
          selected={chosen}
          switchOf={switchOf}
          options={options}
          decide={decideTogether}
          clear={() => setSelected(new Set())}
        />
      </div>
      <div ref={list} onClickCapture={keepInPlace}>
        <RequirementList
          groups={groups}
          filter={listFilter}
          selected={selected}
          onFilter={setFilter}
          onSelect={toggle}
        />
      </div>
      {children}
    </DeskProvider>
  )
}
