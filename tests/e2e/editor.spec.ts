/** The editor of rich text in a real Chromium: what is typed, pasted and undone is what is told to the page. */
import { expect, type Locator, type Page, test } from '@playwright/test'
import { type Gallery, startGallery } from './gallery/open-gallery.ts'

let gallery: Gallery
let page: Page
let text: Locator
let told: Locator
let tools: Locator

test.beforeAll(async () => {
  gallery = await startGallery()
  page = await gallery.open()
  text = page.getByRole('textbox', { name: 'Tekst om te schrijven' })
  told = page.locator('output.bl-gallery__told')
  tools = page.getByRole('toolbar', { name: 'Opmaak' })
})
test.afterAll(() => gallery.end())

test.beforeEach(async () => {
  await page.getByRole('button', { name: 'Leeg' }).click()
  await text.click()
})

const blocks = async (expected: readonly object[]): Promise<void> =>
  expect(told).toHaveText(JSON.stringify(expected))

const paragraph = (...content: readonly object[]): object => ({ type: 'paragraph', content })
const words = (text: string, ...marks: readonly string[]): object =>
  marks.length === 0 ? { type: 'text', text } : { type: 'text', text, marks }

test('shows a text as it is stored, and tells nothing of what nobody changed', async () => {
  await page.keyboard.type('x')
  const before = await told.textContent()
  await page.getByRole('button', { name: 'Voorbeeld' }).click()
  await expect(text).toContainText('Slachtoffers weten niet waar zij terechtkunnen; zie 2.3.')
  await expect(text.getByRole('note', { name: 'Interviews 2022.' })).toBeVisible()
  await expect(text.getByRole('table')).toBeVisible()
  await text.focus()
  await expect(told).toHaveText(before ?? '')
})

test('keeps what it cannot edit, whatever is typed beside it', async () => {
  await page.getByRole('button', { name: 'Voorbeeld' }).click()
  await text.focus()
  await page.keyboard.press('Control+Home')
  await page.keyboard.type('Alle s')
  await page.keyboard.press('Delete')
  await expect(told).toContainText('"text":"Alle slachtoffers "')
  await expect(told).toContainText('{"type":"reference","target":"u-23","label":"2.3"}')
  await expect(told).toContainText('{"type":"opaque","text":"Een blok van later","data":{"nieuw":true}}')
  await expect(told).toContainText('"headerRows":1')
})

test('writes paragraphs and marks by key', async () => {
  await page.keyboard.type('Een ')
  await page.keyboard.press('Control+b')
  await page.keyboard.type('vet')
  await page.keyboard.press('Control+i')
  await page.keyboard.type(' woord')
  await page.keyboard.press('Control+b')
  await page.keyboard.press('Control+i')
  await page.keyboard.press('Enter')
  await page.keyboard.type('en')
  await page.keyboard.press('Shift+Enter')
  await page.keyboard.press('Control+u')
  await page.keyboard.type('meer')
  await blocks([
    paragraph(words('Een '), words('vet', 'bold'), words(' woord', 'bold', 'italic')),
    paragraph(words('en'), { type: 'line-break' }, words('meer', 'underline')),
  ])
})

test('makes lists by key, with levels', async () => {
  await page.keyboard.press('Control+Shift+Digit8')
  await page.keyboard.type('opvang')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Alt+Shift+ArrowRight')
  await page.keyboard.type('jongeren')
  await blocks([
    {
      type: 'list',
      style: 'bullet',
      items: [
        { content: [words('opvang')], level: 0 },
        { content: [words('jongeren')], level: 1 },
      ],
    },
  ])
  await expect(tools.getByRole('button', { name: /Lijst met punten/ })).toHaveAttribute(
    'aria-pressed',
    'true',
  )
  await page.keyboard.press('Enter')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Enter')
  await page.keyboard.type('na de lijst')
  await expect(told).toContainText(
    '}]},{"type":"paragraph","content":[{"type":"text","text":"na de lijst"}]}]',
  )
})

test('makes paragraphs of a list again', async () => {
  await page.keyboard.press('Control+Shift+Digit7')
  await page.keyboard.type('eerst')
  await blocks([{ type: 'list', style: 'number', items: [{ content: [words('eerst')], level: 0 }] }])
  await page.keyboard.press('Control+Shift+Digit7')
  await blocks([paragraph(words('eerst'))])
})

test('puts a footnote at the caret, changes its words, and takes it away', async () => {
  await page.keyboard.type('Zie')
  await page.keyboard.press('Control+Alt+f')
  const dialog = page.getByRole('dialog', { name: 'Voetnoot' })
  await dialog.getByRole('button', { name: 'Voetnoot plaatsen' }).click()
  await expect(dialog.getByRole('textbox')).toHaveAccessibleDescription(
    'Schrijf eerst de tekst van de voetnoot.',
  )
  await expect(dialog.getByRole('textbox')).toBeFocused()
  await page.keyboard.type('Rapport, blz. 3')
  await page.keyboard.press('Enter')
  await blocks([paragraph(words('Zie'), { type: 'footnote', content: [words('Rapport, blz. 3')] })])
  await expect(text).toBeFocused()
  await page.keyboard.press('ArrowLeft')
  await page.keyboard.press('Enter')
  await dialog.getByRole('textbox').fill('Rapport, blz. 4')
  await page.keyboard.press('Enter')
  await blocks([paragraph(words('Zie'), { type: 'footnote', content: [words('Rapport, blz. 4')] })])
  await page.keyboard.press('Backspace')
  await blocks([paragraph(words('Zie'))])
})

test('a key acts where the caret is, however soon it follows an arrow', async () => {
  await page.keyboard.type('abcd')
  const keyboard = await page.context().newCDPSession(page)
  const key = (name: string, code: number): Promise<unknown> =>
    keyboard.send('Input.dispatchKeyEvent', {
      type: 'rawKeyDown',
      key: name,
      code: name,
      windowsVirtualKeyCode: code,
    })
  // Sent without a wait for the answer to the first, as keys come to a page that is busy.
  await Promise.all([key('ArrowLeft', 37), key('Backspace', 8), key('ArrowLeft', 37), key('Backspace', 8)])
  await blocks([paragraph(words('bd'))])
})

test('makes a link of the selection, and takes it away', async () => {
  await page.keyboard.type('Zie het rapport')
  await page.keyboard.press('Control+Shift+ArrowLeft')
  await tools.getByRole('button', { name: 'Koppeling…' }).click()
  const dialog = page.getByRole('dialog', { name: 'Koppeling' })
  const address = dialog.getByRole('textbox', { name: 'Adres' })
  await address.fill('javascript:alert(1)')
  await page.keyboard.press('Enter')
  await expect(address).toHaveAccessibleDescription(/Dit is geen adres/)
  await address.fill('https://example.org/rapport')
  await page.keyboard.press('Enter')
  await blocks([
    paragraph(words('Zie het '), {
      type: 'link',
      href: 'https://example.org/rapport',
      content: [words('rapport')],
    }),
  ])
  await expect(text).toBeFocused()
  await text.getByRole('link').click()
  expect(page.url()).toContain('galerij.test')
  await tools.getByRole('button', { name: 'Koppeling…' }).click()
  await dialog.getByRole('button', { name: 'Koppeling weghalen' }).click()
  await blocks([paragraph(words('Zie het rapport'))])
})

const wordHtml = `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style>p{}</style></head><body>
<!--StartFragment--><p class=MsoNormal>Slachtoffers <b>weten</b> <del>vaak</del><ins>niet</ins> waar<o:p></o:p>
zij terechtkunnen<a href="#_ftn1" name="_ftnref1"><span class=MsoFootnoteReference>[1]</span></a>.<span
class=MsoCommentReference><a href="#_msocom_1">[A1]</a></span></p>
<p class=MsoListParagraphCxSpFirst style='mso-list:l0 level1 lfo1'><![if !supportLists]><span
style='mso-list:Ignore'>·<span>&nbsp;&nbsp; </span></span><![endif]>opvang</p>
<p class=MsoListParagraphCxSpLast style='mso-list:l0 level2 lfo1'><span
style='mso-list:Ignore'>o<span>&nbsp; </span></span>voor <i>jongeren</i></p>
<p class=MsoNormal>&nbsp;</p>
<p class=MsoListParagraph style='mso-list:l1 level1 lfo2'><span style='mso-list:Ignore'>1.<span>&nbsp;</span></span>eerst</p>
<div style='mso-element:footnote-list'><div style='mso-element:footnote' id=ftn1><p class=MsoFootnoteText><a
href="#_ftnref1" name="_ftn1">[1]</a> Interviews 2022.</p></div></div>
<div style='mso-element:comment-list'><p class=MsoCommentText>Klopt dit?</p></div><!--EndFragment--></body></html>`

const paste = (types: Readonly<Record<string, string>>): Promise<void> =>
  text.evaluate((element, given) => {
    const clipboardData = new DataTransfer()
    for (const [type, data] of Object.entries(given)) clipboardData.setData(type, data)
    element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
  }, types)

test('takes from Word what our text knows, without what was deleted and without comments', async () => {
  await paste({ 'text/html': wordHtml, 'text/plain': 'Slachtoffers' })
  await blocks([
    paragraph(
      words('Slachtoffers '),
      words('weten', 'bold'),
      words(' niet waar zij terechtkunnen'),
      { type: 'footnote', content: [words('Interviews 2022.')] },
      words('.'),
    ),
    {
      type: 'list',
      style: 'bullet',
      items: [
        { content: [words('opvang')], level: 0 },
        { content: [words('voor '), words('jongeren', 'italic')], level: 1 },
      ],
    },
    { type: 'list', style: 'number', items: [{ content: [words('eerst')], level: 0 }] },
  ])
})

test('takes from a web page words, lists, links and tables, and nothing that runs', async () => {
  await paste({
    'text/html': `<h2>Kop</h2><script>alert(1)</script><div>Een <span style="font-weight:700">vet</span> woord,
      <a href="https://example.org/" onclick="alert(1)">bron</a> en <a href="javascript:alert(1)">geen bron</a></div>
      <ul><li>een<ol><li>binnen</li></ol></li></ul><img src="x" onerror="alert(1)">
      <table><tr><th>jaar</th></tr><tr><td>2021</td></tr></table>`,
  })
  await expect(text.locator('img[src], script, [onclick], [onerror]')).toHaveCount(0)
  await blocks([
    paragraph(words('Kop')),
    paragraph(
      words('Een '),
      words('vet', 'bold'),
      words(' woord, '),
      { type: 'link', href: 'https://example.org/', content: [words('bron')] },
      words(' en geen bron'),
    ),
    {
      type: 'list',
      style: 'bullet',
      items: [
        { content: [words('een')], level: 0 },
        { content: [words('binnen')], level: 1 },
      ],
    },
    { type: 'table', headerRows: 1, rows: [[{ content: [words('jaar')] }], [{ content: [words('2021')] }]] },
  ])
})

test('puts one pasted paragraph into the line, and plain text as it is', async () => {
  await page.keyboard.type('voor ')
  await blocks([paragraph(words('voor '))])
  await paste({ 'text/html': '<p>het <b>midden</b></p>' })
  await blocks([paragraph(words('voor het '), words('midden', 'bold'))])
  await page.keyboard.press('Control+a')
  await paste({ 'text/plain': 'een\ntwee' })
  await blocks([paragraph(words('een')), paragraph(words('twee'))])
})

test('undoes its own steps, and then leaves Ctrl Z to the page', async () => {
  // At once, because letters that a slow machine takes more than a second apart are steps of their own.
  await page.keyboard.insertText('woord')
  await expect(page.getByTestId('reach')).toHaveText('terug te nemen')
  await page.keyboard.press('Control+z')
  await blocks([paragraph()])
  await expect(page.getByTestId('reach')).toHaveText('niets terug te nemen')
  await expect(page.getByTestId('keys')).toBeEmpty()
  await page.keyboard.press('Control+y')
  await blocks([paragraph(words('woord'))])
  await page.keyboard.press('Control+z')
  await page.keyboard.press('Control+z')
  await expect(page.getByTestId('keys')).toHaveText('Ctrl Z aan de pagina')
})

test('undo never leads back to another text', async () => {
  await page.keyboard.type('dit')
  await page.getByRole('button', { name: 'Voorbeeld' }).click()
  await text.focus()
  await page.keyboard.press('Control+z')
  await expect(text).toContainText('Slachtoffers weten niet')
})

test('takes composed letters', async () => {
  const session = await gallery.context.newCDPSession(page)
  await page.keyboard.type('E')
  await session.send('Input.imeSetComposition', { text: '´', selectionStart: 1, selectionEnd: 1 })
  await session.send('Input.imeSetComposition', { text: 'é', selectionStart: 1, selectionEnd: 1 })
  await session.send('Input.insertText', { text: 'é' })
  await page.keyboard.type('n')
  await blocks([paragraph(words('Eén'))])
})

test('Tab leaves the text, Alt F10 goes to the tools, Escape comes back', async () => {
  await page.keyboard.type('x')
  await blocks([paragraph(words('x'))])
  await page.keyboard.press('Alt+F10')
  await expect(tools.getByRole('button', { name: /^Vet/ })).toBeFocused()
  await page.keyboard.press('ArrowRight')
  await expect(tools.getByRole('button', { name: /^Cursief/ })).toBeFocused()
  // The first takes away the name of the tool in focus.
  await expect(page.getByRole('tooltip', { name: /^Cursief/ })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('tooltip')).toHaveCount(0)
  await page.keyboard.press('Escape')
  await expect(text).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(text).toBeFocused()
  await page.keyboard.press('Tab')
  await expect(text).not.toBeFocused()
  await expect(page.locator('body')).not.toBeFocused()
})

test('to read only, it takes focus and no text', async () => {
  await page.getByRole('button', { name: 'Voorbeeld' }).click()
  await page.getByRole('button', { name: 'Alleen lezen' }).click()
  await expect(tools).toHaveCount(0)
  await expect(text).toHaveAttribute('aria-readonly', 'true')
  await text.focus()
  await page.keyboard.type('niets')
  await page.keyboard.press('Backspace')
  await expect(text).toContainText('Slachtoffers weten niet')
  await page.getByRole('button', { name: 'Alleen lezen' }).click()
  await expect(tools).toHaveCount(1)
})
