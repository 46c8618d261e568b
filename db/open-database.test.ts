import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Sqlite from 'better-sqlite3'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Database } from './database'
import { openDatabase } from './open-database'
import { findTender } from './queries/find-tender'
import { insertTender } from './queries/insert-tender'
import { reachMilestone } from './queries/reach-milestone'
import { updateTender } from './queries/update-tender'
import type { TenderRow } from './schema'
import { testDatabase } from './testing'

const row: TenderRow = {
  id: 'a',
  document: '{}',
  title: 'A',
  reference: '',
  authority: 'City',
  country: 'NL',
  searchText: 'a',
  models: ['concession'],
  lots: 0,
  blocks: 0,
  warnings: 0,
  notes: 0,
  contentHash: '',
  example: false,
  revision: 1,
  createdAt: '2026-11-24',
  changedAt: '2026-11-24',
  deletedAt: null,
}
const pause = () => new Promise((later) => setTimeout(later, 1))

let db: Database
let end: () => void
let folder: string
beforeEach(() => {
  ;({ db, end, folder } = testDatabase())
})
afterEach(() => end())

const stored = async () => (await findTender(db, 'a'))?.lots
const insert = () => db.transaction(() => insertTender(db, row))
async function addLot(): Promise<void> {
  const found = await findTender(db, 'a')
  await pause()
  await updateTender(db, 'a', { lots: (found?.lots ?? 0) + 1 })
}

describe('a transaction', () => {
  it('is seen by others only when it is whole', async () => {
    await insert()
    const change = db.transaction(async () => {
      await addLot()
      await pause()
    })
    await pause()
    expect(await stored()).toBe(0)
    await change
    expect(await stored()).toBe(1)
  })

  it('leaves nothing behind when it throws, even after waiting', async () => {
    await insert()
    const change = db.transaction(async () => {
      await addLot()
      await pause()
      throw new Error('no')
    })
    await expect(change).rejects.toThrow('no')
    expect(await stored()).toBe(0)
  })

  it('loses nothing of fifty that read, wait and write at the same time', async () => {
    await insert()
    await Promise.all(Array.from({ length: 50 }, () => db.transaction(addLot)))
    expect(await stored()).toBe(50)
  })

  it('joins the one around it', async () => {
    await insert()
    const change = db.transaction(async () => {
      await db.transaction(addLot)
      throw new Error('no')
    })
    await expect(change).rejects.toThrow('no')
    expect(await stored()).toBe(0)
  })

  it('is not half written where a step inside failed and nobody minded', async () => {
    await insert()
    const change = db.transaction(async () => {
      await addLot()
      await db
        .transaction(async () => {
          await addLot()
          throw new Error('inner')
        })
        .catch(() => {})
    })
    await expect(change).rejects.toThrow('nothing was written')
    expect(await stored()).toBe(0)
  })

  it('goes on after one that failed', async () => {
    await insert()
    const bad = db.transaction(async () => {
      throw new Error('no')
    })
    await expect(bad).rejects.toThrow('no')
    await db.transaction(addLot)
    expect(await stored()).toBe(1)
  })
})

describe('a forgotten transaction', () => {
  it('makes a write fail', async () => {
    await expect(insertTender(db, row)).rejects.toThrow(/readonly/)
    expect(await findTender(db, 'a')).toBeUndefined()
  })

  it('makes work fail that was not awaited', async () => {
    await insert()
    let late: Promise<void> = Promise.resolve()
    await db.transaction(async () => {
      late = addLot()
    })
    await expect(late).rejects.toThrow('not awaited')
    expect(await stored()).toBe(0)
  })
})

describe('opening', () => {
  it('keeps what is there, and survives a power cut after each commit', async () => {
    await insert()
    const again = openDatabase(folder)
    expect((await findTender(again, 'a'))?.title).toBe('A')
    again.close()
    const file = new Sqlite(join(folder, 'workbench.db'), { readonly: true })
    expect(file.pragma('journal_mode', { simple: true })).toBe('wal')
    file.close()
  })

  it('refuses a database of a newer version', () => {
    const file = new Sqlite(join(folder, 'workbench.db'))
    file.prepare('insert into __drizzle_migrations (hash, created_at) values (?, ?)').run('x', 9e15)
    file.close()
    expect(() => openDatabase(folder)).toThrow(/newer version/)
  })

  it('says so where the folder cannot hold a database', () => {
    const empty = mkdtempSync(join(tmpdir(), 'workbench-test-'))
    const file = new Sqlite(join(empty, 'not-a-folder'))
    file.exec('create table a (b)')
    file.close()
    expect(() => openDatabase(join(empty, 'not-a-folder'))).toThrow()
    rmSync(empty, { recursive: true })
  })
})

it('reaches a milestone once', async () => {
  const reach = () => db.transaction(() => reachMilestone(db, 'examples', '2026-11-24'))
  expect([await reach(), await reach()]).toEqual([true, false])
})
