'use client'

import { createContext, useContext } from 'react'
import type { ChosenTreatment, Part, Treatment } from '@/lib/domain/sets'
import type { UndoStep } from './undo-stack'

/** One switch of the list, as keys and joint switching reach it. */
export interface DeskSwitch {
  requirement: string
  part?: Part
  treatment: Treatment
  choose(treatment: ChosenTreatment): void
}

export interface DeskHandle {
  /** Makes a switch known while it is on the page. */
  register(id: string, one: DeskSwitch): () => void
  /** What was done can be undone. */
  done(step: UndoStep): void
  /** Read out, and shown where there is room. */
  say(words: string): void
  /** The page shows something else than the server has: loads it again. */
  refresh(): void
}

const Desk = createContext<DeskHandle | null>(null)
export const DeskProvider = Desk.Provider

/** The desk around a switch; null where one stands elsewhere. */
export function useDesk(): DeskHandle | null {
  return useContext(Desk)
}
