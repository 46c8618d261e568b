import { expect, it } from 'vitest'
import { amountText } from './amount-text'
import { groupDigits } from './group-digits'

it('groups the whole part of long numbers, wherever they stand, and leaves decimals and names', () => {
  const text = '40 × (32000000.50 − 0.123456) ÷ 1200 of SC12345'
  expect(groupDigits(text)).toBe('40 × (32\u00a0000\u00a0000.50 − 0.123456) ÷ 1200 of SC12345')
})

it.each(['400000kWh', '0,123456', '12345b', 'a12345', '1200'])('leaves %s whole', (text) => {
  expect(groupDigits(text)).toBe(text)
})

it('puts the euro before an amount, and every other unit behind it', () => {
  expect(amountText('32000000', 'EUR')).toBe('EUR\u00a032\u00a0000\u00a0000')
  expect(amountText('0.42', 'EUR/kWh')).toBe('0.42\u00a0EUR/kWh')
  expect(amountText('12', undefined)).toBe('12')
})
