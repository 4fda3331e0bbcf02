/** The pages of an OpenDocument file: their measures, and what stands at their head and foot. */
import type { Document } from '../../../../shared/document/index.ts'
import { nl } from '../../../../shared/i18n/index.ts'
import { paragraph } from './blocks.ts'
import { plainXml } from './inlines.ts'
import { styles } from './names.ts'
import { points, type Properties, standard } from './style.ts'
import { element, type Xml, words } from './xml.ts'

const millimetre = 72 / 25.4

/** In points: A4 within margins of 25 mm. */
export const textWidth = 160 * millimetre

export const rightTab = (position: number): Properties => ({
  'style:position': points(position),
  'style:type': 'right',
})

const layoutName = 'bladzijde'
const half = '12.5mm'

/** Head and foot take their room out of the margins. */
export const pageLayout: Xml = element('style:page-layout', { 'style:name': layoutName }, [
  element('style:page-layout-properties', {
    'fo:page-width': '210mm',
    'fo:page-height': '297mm',
    'style:print-orientation': 'portrait',
    'fo:margin-top': half,
    'fo:margin-bottom': half,
    'fo:margin-left': '25mm',
    'fo:margin-right': '25mm',
  }),
  element('style:header-style', {}, [
    element('style:header-footer-properties', { 'fo:min-height': half, 'fo:margin-bottom': '4mm' }),
  ]),
  element('style:footer-style', {}, [
    element('style:header-footer-properties', { 'fo:min-height': half, 'fo:margin-top': '4mm' }),
  ]),
])

/** The first page has the title itself at its head. */
export function masterPage({ title, properties }: Document): Xml {
  const edition = properties.isDraft ? `${properties.edition} (${nl.document.draft})` : properties.edition
  const foot = paragraph(styles.footer, [
    ...plainXml(edition),
    element('text:tab'),
    words(`${nl.document.page} `),
    element('text:page-number', { 'text:select-page': 'current' }, [words('1')]),
    words(` ${nl.document.pageOf} `),
    element('text:page-count', {}, [words('1')]),
  ])
  return element('style:master-page', { 'style:name': standard, 'style:page-layout-name': layoutName }, [
    element('style:header', {}, [paragraph(styles.header, plainXml(title))]),
    element('style:header-first', {}, [paragraph(styles.header, [])]),
    element('style:footer', {}, [foot]),
    element('style:footer-first', {}, [foot]),
  ])
}
