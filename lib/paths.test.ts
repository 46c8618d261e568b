import { describe, expect, it } from 'vitest'
import { aLot, aTender } from './domain/testing/a-tender'
import { fieldHref, paths } from './paths'

const tender = aTender({
  lots: [aLot(), aLot({ id: '1.2' })],
  decisions: [
    { requirement: 'SC-5', lot: '1.2', parameters: { connectivityPercent: 99 } },
    { requirement: 'BD-20', lot: '1', part: 'beyond', treatment: 'deferred' },
    { requirement: 'BD-20', lot: '1', part: 'minimum', proof: 'Test' },
  ],
  localRequirements: [
    { key: 'LOCAL-1', lots: ['1.2'], title: 'Signs', clause: 'Signs.', treatment: 'mandatory', proof: [] },
  ],
})

describe('the link of a finding', () => {
  it.each([
    ['title', '/tenders/t/details#title'],
    ['dates.contractEnd', '/tenders/t/details#dates-contractEnd'],
    ['lots', '/tenders/t/lots#lots'],
    ['lots[0].chargingPoints', '/tenders/t/lots/1#lots-0-chargingPoints'],
    ['lots[1].gridOperator.confirmed', '/tenders/t/lots/1.2#lots-1-gridOperator-confirmed'],
    [
      'lots[0].bidirectional.deferral.longStop',
      '/tenders/t/bidirectional?lot=1#lots-0-bidirectional-deferral-longStop',
    ],
    ['lots[0].requirements.SC-5', '/tenders/t/requirements?lot=1&open=SC-5#lots-0-requirements-SC-5'],
    [
      'decisions[0].parameters.connectivityPercent',
      '/tenders/t/requirements?lot=1.2&open=SC-5#lots-1-requirements-SC-5-parameters-connectivityPercent',
    ],
    ['decisions[1].treatment', '/tenders/t/requirements?lot=1&open=BD-20#lots-0-requirements-BD-20'],
    [
      'decisions[2].proof',
      '/tenders/t/requirements?lot=1&open=BD-20#lots-0-requirements-BD-20-minimum-proof',
    ],
    ['localRequirements[0].proof', '/tenders/t/requirements?lot=1.2&open=LOCAL-1#localRequirements-0-proof'],
    ['evaluation.1.criteria[0].weight', '/tenders/t/criteria?lot=1#evaluation-1-criteria-0-weight'],
    ['evaluation.1.2.criteria[0].weight', '/tenders/t/criteria?lot=1.2#evaluation-1-2-criteria-0-weight'],
    ['marketEvidence', '/tenders/t/bidirectional#marketEvidence'],
  ])('leads from %s to %s', (field, href) => {
    expect(fieldHref('t', tender, field)).toBe(href)
  })

  it('opens the form of a new requirement for the lot of the finding', () => {
    expect(fieldHref('t', tender, 'localRequirements', '1.2')).toBe(
      '/tenders/t/requirements?lot=1.2&open=new#localRequirements',
    )
  })

  it('leads to the page where the field is not there any more', () => {
    expect(fieldHref('t', tender, 'decisions[9].proof')).toBe('/tenders/t/requirements')
    expect(fieldHref('t', tender, 'lots[9].owner')).toBe('/tenders/t/lots')
  })
})

it('leaves out of an address what is not chosen', () => {
  expect(paths.home({ search: '', deleted: false })).toBe('/')
  expect(paths.annexFile('t', { model: 'open-market', draft: true })).toBe(
    '/tenders/t/annex/file?model=open-market&draft=true',
  )
})

it('names bids, results and their files by lot', () => {
  expect([
    paths.bids('t', '1'),
    paths.bid('t', '1.2', 'b/1'),
    paths.result('t'),
    paths.matrixFile('t', { lot: '1', filled: true }),
    paths.matrixFile('t'),
    paths.responseFormFile('t', '1'),
    paths.evaluationFile('t', '1'),
    paths.reportFile('t', '1'),
    paths.submittedFile('t', 'f'),
  ]).toEqual([
    '/tenders/t/bids?lot=1',
    '/tenders/t/bids/1.2/b%2F1',
    '/tenders/t/result',
    '/tenders/t/matrix?lot=1&filled=true',
    '/tenders/t/matrix',
    '/tenders/t/response-form?lot=1',
    '/tenders/t/evaluation?lot=1',
    '/tenders/t/report?lot=1',
    '/tenders/t/responses/f',
  ])
})
