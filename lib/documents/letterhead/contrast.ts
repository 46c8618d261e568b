/** The contrast of two colours, `0B5D57` (WCAG 2.2, "contrast ratio"). */
export function contrast(ink: string, paper: string): number {
  const [light = 0, dark = 0] = [luminance(ink), luminance(paper)].toSorted((a, b) => b - a)
  return (light + 0.05) / (dark + 0.05)
}

function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => {
    const part = Number.parseInt(color.slice(at, at + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
