import { describe, expect, test } from 'vitest'
import {
  elementsOf,
  OfficeFileError,
  parseXml,
  textWithin,
} from '../../../src/main/core/office-file/index.ts'

const parse = (xml: string) => parseXml(new TextEncoder().encode(xml))

const reasonOf = (work: () => unknown) => {
  try {
    work()
    return null
  } catch (error) {
    return error instanceof OfficeFileError ? error.reason : error
  }
}

describe('the XML of a part', () => {
  test.each([
    ['transitional', 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'],
    ['strict', 'http://purl.oclc.org/ooxml/wordprocessingml/main'],
  ])('names of %s Office Open XML are the same, whatever prefix the file has', (_, uri) => {
    const root = parse(`<x:p xmlns:x="${uri}" x:val="1" id="2"/>`)
    expect(root.name).toBe('w:p')
    expect([...root.attributes]).toContainEqual(['w:val', '1'])
    expect([...root.attributes]).toContainEqual(['id', '2'])
  })

  test('a name of an unknown namespace is never one of ours', () => {
    expect(parse('<w:p xmlns:w="urn:x"/>').name).toBe('{urn:x}p')
  })

  test('text is there with its blanks, whatever way it is written', () => {
    const root = parse('<a> &lt;b&#101;\n<i>x</i><![CDATA[<y>]]> </a>')
    expect(textWithin(root)).toBe(' <be\nx<y> ')
    expect(elementsOf(root, 'i')).toHaveLength(1)
  })

  test('UTF-16 is read by its mark', () => {
    const xml = '\uFEFF<?xml version="1.0" encoding="UTF-16"?><a>ë</a>'
    expect(textWithin(parseXml(new Uint8Array(Buffer.from(xml, 'utf16le'))))).toBe('ë')
  })

  test.each([
    ['a DOCTYPE', '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>', 'unsafe'],
    ['endless depth', '<a>'.repeat(40_000), 'unsafe'],
    ['an unknown entity', '<a>&b;</a>', 'damaged'],
    ['an end that is missing', '<a><b></a>', 'damaged'],
    ['no element', '', 'damaged'],
  ])('%s is refused', (_, xml, reason) => {
    expect(reasonOf(() => parse(xml))).toBe(reason)
  })

  test('bytes that are no UTF-8 are refused', () => {
    expect(reasonOf(() => parseXml(new Uint8Array([0x3c, 0x61, 0xff, 0x2f, 0x3e])))).toBe('damaged')
  })
})
