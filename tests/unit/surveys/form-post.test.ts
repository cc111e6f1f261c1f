import { describe, expect, it } from 'vitest'
import { mergePage, readPage } from '#surveys/form-post.ts'
import { compileChecker } from '#surveys/response.ts'
import { smallSurvey } from './small-survey.ts'

const read = (page: string, query: string) =>
  readPage(smallSurvey, page, new URLSearchParams(query))

describe('the fields of a plain form become answers', () => {
  it.each<[string, string, string, unknown]>([
    ['a story with the line ends of a form', 'telling', 'story=a%0D%0Ab%00c', { story: 'a\nbc' }],
    ['nothing typed', 'telling', 'story=&title=++', {}],
    ['one choice', 'telling', 'band=12to15', { band: '12to15' }],
    ['a choice whose value is a number', 'older', 'living=2', { living: 2 }],
    [
      'a box ticked twice over',
      'meaning',
      'feelings=sad&feelings=calm',
      { feelings: ['sad', 'calm'] },
    ],
    ['one box', 'meaning', 'feelings=sad', { feelings: ['sad'] }],
    ['two faces', 'meaning', 'faces=sad&faces=calm', { faces: ['sad', 'calm'] }],
    [
      'faces that do not fit, with one left behind',
      'meaning',
      'faces=sad&faces=na',
      { faces: 'na' },
    ],
    ['boxes that do not fit', 'meaning', 'readers=na', { readers: 'na' }],
    ['a choice that does not fit', 'meaning', 'more_often=na', { more_often: 'na' }],
    ['a dyad', 'meaning', 'on_time=70', { on_time: 70 }],
    ['an untouched dyad', 'meaning', 'on_time=', {}],
    ['a dyad that does not apply', 'meaning', 'on_time=na', { on_time: 'na' }],
    ['a dyad with a number left behind', 'meaning', 'on_time=70&on_time=na', { on_time: 'na' }],
    [
      'a triad',
      'meaning',
      'difference.0=3&difference.1=7&difference.2=0&difference.by=tap',
      { difference: { tenths: [3, 7, 0], by: 'tap' } },
    ],
    [
      'a triad without the third nought',
      'meaning',
      'difference.0=3&difference.1=7&difference.2=',
      { difference: { tenths: [3, 7, 0], by: 'plain' } },
    ],
    [
      'an untouched triad',
      'meaning',
      'difference.0=0&difference.1=&difference.2=0&difference.by=coins',
      {},
    ],
    [
      'a triad that does not apply',
      'meaning',
      'difference=na&difference.0=3&difference.by=plain',
      { difference: 'na' },
    ],
    ['places', 'meaning', 'order.rest=2&order.money=&order.talk=1', { order: ['talk', 'rest'] }],
    [
      'places that make no order, as they were sent',
      'meaning',
      'order.rest=3&order.talk=1',
      { order: { rest: 3, talk: 1 } },
    ],
    ['a place far away', 'meaning', 'order.rest=99999999999', { order: { rest: 99_999_999_999 } }],
    ['an order that is passed by', 'meaning', 'order=na&order.rest=1', { order: 'na' }],
    ['no places', 'meaning', 'order.rest=&order.talk=', {}],
    ['a number with a comma', 'meaning', 'hours=%202,5%20', { hours: 2.5 }],
    ['a number below nought', 'meaning', 'hours=-3', { hours: -3 }],
    ['a number in Arabic digits', 'meaning', 'moves=%D9%A1%D9%A2', { moves: 12 }],
    ['a number in words', 'meaning', 'moves=twee', { moves: 'twee' }],
    ['a number that is passed by', 'meaning', 'moves=3&moves=na', { moves: 'na' }],
    ['a period', 'meaning', 'since=under-1y', { since: 'under-1y' }],
    [
      'what was typed at "other"',
      'meaning',
      'helpers=mama&helpers=other&helpers.other=buurvrouw',
      { helpers: ['mama', 'other'], 'helpers-Comment': 'buurvrouw' },
    ],
    [
      'what was typed at an "other" that nobody ticked',
      'meaning',
      'helpers.other=buur&first_helper.other=oma',
      {
        helpers: ['other'],
        'helpers-Comment': 'buur',
        first_helper: 'other',
        'first_helper-Comment': 'oma',
      },
    ],
    ['a yes or no that is passed by', 'meaning', 'moved=na', { moved: 'na' }],
    ['no', 'meaning', 'moved=false', { moved: false }],
    ['a rating', 'meaning', 'again=4', { again: 4 }],
    ['rows', 'meaning', 'needs.law=3&needs.money=', { needs: { law: 3 } }],
    ['points', 'meaning', 'first.network=4&first.voice=6', { first: { network: 4, voice: 6 } }],
    ['points of nought', 'meaning', 'first.network=0&first.voice=', {}],
    ['a ticked consent', 'consent', 'consent_read=false&consent_read=true', { consent_read: true }],
    ['an unticked consent', 'consent', 'consent_read=false', { consent_read: false }],
    ['fields of the form itself', 'consent', '_form=abc&next=1', {}],
  ])('%s', (_, page, query, answers) => {
    expect(read(page, query)).toEqual(answers)
  })
})

describe('what does not fit is kept, so that it can be refused and shown again', () => {
  it.each<[string, string, string, unknown, string]>([
    ['words for a dyad', 'meaning', 'on_time=abc', { on_time: 'abc' }, 'on_time wrong-kind'],
    [
      'a number written another way',
      'meaning',
      'on_time=1e1',
      { on_time: '1e1' },
      'on_time wrong-kind',
    ],
    ['half a step', 'meaning', 'on_time=50.5', { on_time: 50.5 }, 'on_time not-whole'],
    ['a number below nought', 'meaning', 'again=-1', { again: -1 }, 'again out-of-range'],
    [
      'two answers to one question',
      'meaning',
      'on_time=1&on_time=2',
      { on_time: ['1', '2'] },
      'on_time wrong-kind',
    ],
    [
      'words for coins',
      'meaning',
      'difference.0=x&difference.1=7',
      { difference: { tenths: ['x', 7, 0], by: 'plain' } },
      'difference wrong-kind',
    ],
    [
      'eleven coins',
      'meaning',
      'difference.0=4&difference.1=7',
      { difference: { tenths: [4, 7, 0], by: 'plain' } },
      'difference triad-sum',
    ],
    [
      'a corner too many',
      'meaning',
      'difference.3=1',
      { 'difference.3': '1' },
      'difference.3 unknown-question',
    ],
    [
      'a row that does not exist',
      'meaning',
      'needs.__proto__=1',
      { 'needs.__proto__': '1' },
      'needs.__proto__ unknown-question',
    ],
    [
      'a question of another page',
      'meaning',
      'story=hello',
      { 'story.': 'hello' },
      'story. unknown-question',
    ],
    [
      'a field below what is only read',
      'telling',
      'intro=x&band=12to15',
      { 'intro.': 'x', band: '12to15' },
      'intro. unknown-question',
    ],
    ['a choice that does not exist', 'older', 'living=9', { living: '9' }, 'living not-a-choice'],
    [
      'neither yes nor no',
      'consent',
      'consent_read=on',
      { consent_read: 'on' },
      'consent_read consent-needed',
    ],
  ])('%s', (_, page, query, answers, problem) => {
    const given = read(page, query)
    expect(given).toEqual(answers)
    const before = page === 'older' ? { band: '16to18' } : {}
    const checked = compileChecker(smallSurvey).checkPage(page, { ...before, ...given })
    expect(
      checked.ok ? [] : checked.problem.map(({ question, code }) => `${question} ${code}`),
    ).toEqual([problem])
  })

  it('a file is refused like any other wrong answer', () => {
    const form = new FormData()
    form.append('story', new Blob(['x']), 'x.txt')
    expect(Object.keys(readPage(smallSurvey, 'telling', form))).toEqual(['story'])
  })
})

describe('a page that is sent again', () => {
  it('replaces its own answers, so that an unticked box is empty', () => {
    const before = { band: '12to15', feelings: ['sad'], on_time: 3 }
    expect(mergePage(smallSurvey, 'meaning', before, read('meaning', 'on_time=4'))).toEqual({
      band: '12to15',
      on_time: 4,
    })
  })

  it('does not carry along what was never a question', () => {
    expect(mergePage(smallSurvey, 'meaning', { 'story.': 'x', band: '12to15' }, {})).toEqual({
      band: '12to15',
    })
  })
})
