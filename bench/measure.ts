/** Milliseconds of one call: the median of `runs`, after a warm-up. */
export async function median(runs: number, work: () => unknown): Promise<number> {
  for (let i = 0; i < Math.max(3, runs / 5); i += 1) await work()
  const times: number[] = []
  for (let i = 0; i < runs; i += 1) {
    const start = performance.now()
    await work()
    times.push(performance.now() - start)
  }
  times.sort((a, b) => a - b)
  return times[Math.floor(times.length / 2)] ?? Number.NaN
}

/** How often a second `work` is done, with eight under way at any time, after a warm-up. */
export async function throughput(seconds: number, work: () => Promise<unknown>): Promise<number> {
  for (let i = 0; i < 100; i += 1) await work()
  let done = 0
  const end = performance.now() + seconds * 1000
  const one = async () => {
    while (performance.now() < end) {
      await work()
      done += 1
    }
  }
  await Promise.all(Array.from({ length: 8 }, one))
  return done / seconds
}

export interface Figure {
  what: string
  value: number
  floor: number
  floorIs: string
  unit: 'ms' | 'kB' | '/s' | 'of 100'
  goal: string
}

/** A table with each figure beside its floor and the ratio. */
export function print(figures: Figure[]): void {
  const rows = figures.map((one) => [
    one.what,
    `${one.value.toFixed(2)} ${one.unit}`,
    `${one.floor.toFixed(2)} ${one.unit}`,
    one.floor === 0 ? '–' : `${(one.value / one.floor).toFixed(1)}×`,
    one.goal,
    one.floorIs,
  ])
  const all = [['what', 'value', 'floor', 'ratio', 'goal', 'the floor is'], ...rows]
  const widths = [0, 1, 2, 3, 4, 5].map((column) => Math.max(...all.map((row) => row[column]?.length ?? 0)))
  for (const row of all) console.log(row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  '))
}
