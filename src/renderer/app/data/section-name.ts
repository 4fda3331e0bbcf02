/** What a section is called on the page. */
import type { OutlineSection } from '../../../shared/contract/index.ts'
import type { Text } from '../i18n/index.ts'

/** '2.2 Onvoldoende aangiftebereidheid'. */
export const sectionName = (section: OutlineSection, text: Text): string =>
  section.number === '' ? sectionTitle(section, text) : `${section.number} ${sectionTitle(section, text)}`

/** The title, or what stands for one. */
export const sectionTitle = ({ title, continued }: OutlineSection, text: Text): string =>
  title ?? text(continued ? 'domain.continuedSection' : 'domain.untitledSection')
