/** House styles to publish in: what a ministry would make in Word, and the least that is one. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { strToU8, zipSync } from 'fflate'

const openXml = 'http://schemas.openxmlformats.org'
const relationType = (name: string): string => `${openXml}/officeDocument/2006/relationships/${name}`

export type TemplateRelation = readonly [id: string, type: string, target: string, mode?: 'External']

const relations = (all: readonly TemplateRelation[]): string =>
  `<Relationships xmlns="${openXml}/package/2006/relationships">${all
    .map(
      ([id, type, target, mode]) =>
        `<Relationship Id="${id}" Type="${type.startsWith('http') ? type : relationType(type)}" Target="${target}"${mode === undefined ? '' : ` TargetMode="${mode}"`}/>`,
    )
    .join('')}</Relationships>`

const names = [
  `xmlns:w="${openXml}/wordprocessingml/2006/main"`,
  `xmlns:r="${openXml}/officeDocument/2006/relationships"`,
  `xmlns:a="${openXml}/drawingml/2006/main"`,
  `xmlns:wp="${openXml}/drawingml/2006/wordprocessingDrawing"`,
  `xmlns:pic="${openXml}/drawingml/2006/picture"`,
  `xmlns:mc="${openXml}/markup-compatibility/2006"`,
  'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
  'xmlns:o="urn:schemas-microsoft-com:office:office"',
].join(' ')

/** A part of the main namespace with all others declared. */
export const part = (name: string, content: string): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:${name} ${names} mc:Ignorable="w14">${content}</w:${name}>`

const mainTypes = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml',
  dotx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml',
  dotm: 'application/vnd.ms-word.template.macroEnabledTemplate.main+xml',
} as const

/** A package of Word, from its parts by name; `main` are the relations of the text. */
export function wordPackage(
  kind: keyof typeof mainTypes,
  parts: Readonly<Record<string, string | Uint8Array>>,
  main: readonly TemplateRelation[],
): Uint8Array<ArrayBuffer> {
  const all = {
    '[Content_Types].xml': `<Types xmlns="${openXml}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/><Override PartName="/word/document.xml" ContentType="${mainTypes[kind]}"/></Types>`,
    '_rels/.rels': relations([['rId1', 'officeDocument', 'word/document.xml']]),
    'word/_rels/document.xml.rels': relations(main),
    ...parts,
  }
  const bytes = Object.entries(all).map(([name, content]) => [
    name,
    typeof content === 'string' ? strToU8(content) : content,
  ])
  return new Uint8Array(zipSync(Object.fromEntries(bytes)))
}

/** Nothing but a text: Word opens it, so it is a template. */
export const minimalTemplate = wordPackage('docx', { 'word/document.xml': part('document', '<w:body/>') }, [])

/** As LibreOffice writes one: house colours, narrow text, a foot with a page number. */
export const libreOfficeTemplate = new Uint8Array(
  readFileSync(join(import.meta.dirname, '../fixtures/templates/libreoffice.docx')),
)

/** One red dot. */
export const redDot = new Uint8Array(
  Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGP4z8AAAAMBAQDJ/pLvAAAAAElFTkSuQmCC',
    'base64',
  ),
)

const picture = (attributes: string): string =>
  `<w:r><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent cx="1800000" cy="360000"/><wp:docPr id="1" name="Logo" descr="Logo van het ministerie"><a:hlinkClick r:id="rIdWeb"/></wp:docPr><a:graphic><a:graphicData uri="${openXml}/drawingml/2006/picture"><pic:pic><pic:nvPicPr><pic:cNvPr id="1" name="Logo"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip ${attributes}/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="1800000" cy="360000"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`

const field = (instruction: string, shown: string): string =>
  `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> ${instruction} </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>${shown}</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>`

const paragraph = (content: string, style = ''): string =>
  `<w:p>${style === '' ? '' : `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`}${content}</w:p>`

const run = (words: string): string => `<w:r><w:t xml:space="preserve">${words}</w:t></w:r>`

/** A box with an address, in the words of newer and of older programs. */
const box = `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:anchor distT="0" distB="0" distL="0" distR="0" simplePos="0" relativeHeight="1" behindDoc="0" locked="0" layoutInCell="1" allowOverlap="1"><wp:simplePos x="0" y="0"/><wp:positionH relativeFrom="page"><wp:posOffset>5000000</wp:posOffset></wp:positionH><wp:positionV relativeFrom="page"><wp:posOffset>600000</wp:posOffset></wp:positionV><wp:extent cx="1800000" cy="360000"/><wp:effectExtent l="0" t="0" r="0" b="0"/><wp:wrapNone/><wp:docPr id="7" name="Adres"/><wp:cNvGraphicFramePr/><a:graphic><a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><wps:wsp><wps:cNvSpPr txBox="1"/><wps:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="1800000" cy="360000"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></wps:spPr><wps:txbx><w:txbxContent>${paragraph(run('Turfmarkt 1, Den Haag'), 'Koptekst')}</w:txbxContent></wps:txbx><wps:bodyPr/></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape id="adres" style="width:100pt;height:20pt" href="https://volg.voorbeeld/"><v:textbox><w:txbxContent>${paragraph(run('Turfmarkt 1, Den Haag'))}</w:txbxContent></v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>`

/** Letters across the page, as Word draws them. */
const watermark =
  '<w:r><w:pict><v:shapetype id="_x0000_t136" coordsize="21600,21600" o:spt="136" path="m@7,l@8,m@5,21600l@6,21600e"><v:path textpathok="t"/><v:textpath on="t" fitshape="t"/><o:lock v:ext="edit" text="t" shapetype="t"/></v:shapetype><v:shape id="watermerk" type="#_x0000_t136" style="position:absolute;width:400pt;height:130pt;rotation:315;z-index:-251658752" o:gfxdata="UEsDBBQ" fillcolor="silver" stroked="f"><v:textpath style="font-family:Verdana" string="VERTROUWELIJK"/></v:shape></w:pict></w:r>'

const style = (id: string, name: string, rest: string, type = 'paragraph'): string =>
  `<w:style w:type="${type}" w:styleId="${id}"${id === 'Standaard' ? ' w:default="1"' : ''}><w:name w:val="${name}"/>${rest}</w:style>`

const based = '<w:basedOn w:val="Standaard"/><w:qFormat/>'

const ministryStyles = part(
  'styles',
  [
    '<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:asciiTheme="minorHAnsi" w:hAnsiTheme="minorHAnsi"/><w:sz w:val="20"/><w:lang w:val="en-US"/></w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>',
    '<w:latentStyles w:defLockedState="0" w:defUIPriority="99" w:count="1"><w:lsdException w:name="heading 1" w:uiPriority="9"/></w:latentStyles>',
    style('Standaard', 'Normal', '<w:qFormat/><w:pPr><w:spacing w:line="260" w:lineRule="atLeast"/></w:pPr>'),
    style(
      'Kop1',
      'heading 1',
      `${based}<w:pPr><w:keepNext/><w:numPr><w:numId w:val="12"/></w:numPr><w:spacing w:before="400"/><w:outlineLvl w:val="0"/></w:pPr><w:rPr><w:rFonts w:asciiTheme="majorHAnsi"/><w:color w:val="01689B" w:themeColor="accent1"/><w14:glow w14:rad="1"/></w:rPr>`,
    ),
    style(
      'Kop2',
      'Kop 2',
      `${based}<w:pPr><w:jc w:val="left"/></w:pPr><w:rPr><w:color w:val="01689B"/></w:rPr>`,
    ),
    style('Titel', 'Title', `${based}<w:rPr><w:sz w:val="52"/></w:rPr>`),
    style(
      'Citaat',
      'Quote',
      `${based}<w:pPr><w:ind w:left="864" w:right="864"/><w:jc w:val="center"/></w:pPr>`,
    ),
    style('Koptekst', 'header', '<w:basedOn w:val="Standaard"/>'),
    style('Bron', 'Bron', '<w:rPr/>', 'character'),
    style('Kring', 'Kring', '<w:basedOn w:val="Kring2"/>'),
    style('Kring2', 'Kring 2', '<w:basedOn w:val="Kring"/>'),
    style('Lijst', 'Huislijst', '<w:pPr><w:numPr><w:numId w:val="12"/></w:numPr></w:pPr>', 'numbering'),
  ].join(''),
)

const theme = `<a:theme xmlns:a="${openXml}/drawingml/2006/main" name="Ministerie"><a:themeElements><a:clrScheme name="Blauw"><a:dk1><a:sysClr val="windowText" lastClr="000000"/></a:dk1><a:lt1><a:sysClr val="window" lastClr="FFFFFF"/></a:lt1><a:dk2><a:srgbClr val="154273"/></a:dk2><a:lt2><a:srgbClr val="EEECE1"/></a:lt2>${[1, 2, 3, 4, 5, 6].map((at) => `<a:accent${at}><a:srgbClr val="01689B"/></a:accent${at}>`).join('')}<a:hlink><a:srgbClr val="01689B"/></a:hlink><a:folHlink><a:srgbClr val="42145F"/></a:folHlink></a:clrScheme><a:fontScheme name="Huis"><a:majorFont><a:latin typeface="Verdana"/><a:ea typeface=""/><a:cs typeface=""/></a:majorFont><a:minorFont><a:latin typeface="Verdana"/><a:ea typeface=""/><a:cs typeface=""/></a:minorFont></a:fontScheme><a:fmtScheme name="Huis"><a:fillStyleLst>${'<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>'.repeat(3)}</a:fillStyleLst><a:lnStyleLst>${'<a:ln w="9525"><a:solidFill><a:schemeClr val="phClr"/></a:solidFill></a:ln>'.repeat(3)}</a:lnStyleLst><a:effectStyleLst>${'<a:effectStyle><a:effectLst/></a:effectStyle>'.repeat(3)}</a:effectStyleLst><a:bgFillStyleLst>${'<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>'.repeat(3)}</a:bgFillStyleLst></a:fmtScheme></a:themeElements></a:theme>`

/** What a template can bring that must stay behind, each known by this word. */
export const leftBehind = [
  'vbaProject',
  'attachedTemplate',
  'customXml',
  'oleObject',
  'OLEObject',
  'volg.voorbeeld',
  'INCLUDEPICTURE',
  'MACROBUTTON',
  'dataBinding',
  'embedRegular',
  'w14:',
  'w:control',
  'entryMacro',
  'gfxdata',
] as const

const firstHead = part(
  'hdr',
  [
    paragraph(picture('r:embed="rIdLogo" r:link="rIdRemote"') + box, 'Koptekst'),
    paragraph(picture('r:link="rIdRemote"')),
    paragraph(
      '<w:r><w:object><v:shape id="x"><v:imagedata r:id="rIdLogo"/></v:shape><o:OLEObject Type="Embed" ProgID="Excel.Sheet.12" ShapeID="x" DrawAspect="Content" ObjectID="_1" r:id="rIdOle"/></w:object></w:r><w:r><w:control r:id="rIdOle"/></w:r>',
    ),
    `<w:sdt><w:sdtPr><w:dataBinding w:xpath="/x" w:storeItemID="{1}"/></w:sdtPr><w:sdtContent>${paragraph(run('Directie Veiligheid'), 'Koptekst')}</w:sdtContent></w:sdt>`,
    paragraph(
      `<w:hyperlink r:id="rIdWeb">${run('www.ministerie.voorbeeld')}</w:hyperlink>${field('INCLUDEPICTURE "https://volg.voorbeeld/p.png"', 'beeld')}<w:fldSimple w:instr="MACROBUTTON Kwaad Klik">${run('knop')}</w:fldSimple>`,
    ),
    paragraph(
      '<w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:entryMacro w:val="Kwaad"/></w:ffData></w:fldChar></w:r><w:r><w:instrText>FORMTEXT</w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>',
    ),
  ].join(''),
)

/** A template of a ministry: Dutch ids, a theme, a logo and an address on the first page, and all that must stay behind. */
export const ministryTemplate = (kind: 'dotx' | 'dotm' = 'dotx'): Uint8Array<ArrayBuffer> =>
  wordPackage(
    kind,
    {
      'word/document.xml': part(
        'document',
        `<w:body>${paragraph(run('Plaats hier de brief'), 'Kop1')}<w:sectPr><w:headerReference w:type="default" r:id="rId5"/><w:headerReference w:type="first" r:id="rId6"/><w:footerReference w:type="default" r:id="rId7"/><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="2400" w:right="1200" w:bottom="1200" w:left="1800" w:header="700" w:footer="600" w:gutter="0"/><w:cols w:space="708"/><w:titlePg/></w:sectPr></w:body>`,
      ),
      'word/styles.xml': ministryStyles,
      'word/theme/theme1.xml': theme,
      'word/fontTable.xml': part(
        'fonts',
        '<w:font w:name="Verdana"><w:family w:val="swiss"/><w:embedRegular r:id="rId1" w:fontKey="{00000000-0000-0000-0000-000000000000}"/></w:font>',
      ),
      'word/settings.xml': part(
        'settings',
        '<w:attachedTemplate r:id="rId1"/><w:clrSchemeMapping w:bg1="light1" w:t1="dark1" w:bg2="light2" w:t2="dark2" w:accent1="accent1" w:accent2="accent2" w:accent3="accent3" w:accent4="accent4" w:accent5="accent5" w:accent6="accent6" w:hyperlink="hyperlink" w:followedHyperlink="followedHyperlink"/>',
      ),
      'word/_rels/settings.xml.rels': relations([
        ['rId1', 'attachedTemplate', 'file:///c:/huis.dotm', 'External'],
      ]),
      'word/header1.xml': part('hdr', paragraph(run('Ministerie van Voorbeelden') + watermark, 'Koptekst')),
      'word/header2.xml': firstHead,
      'word/_rels/header2.xml.rels': relations([
        ['rIdLogo', 'image', 'media/logo.png'],
        ['rIdRemote', 'image', 'https://volg.voorbeeld/p.png', 'External'],
        ['rIdWeb', 'hyperlink', 'https://volg.voorbeeld/', 'External'],
        ['rIdOle', 'oleObject', 'embeddings/oleObject1.bin'],
      ]),
      'word/footer1.xml': part('ftr', paragraph(run('Pagina ') + field('PAGE', '1'), 'Koptekst')),
      'word/media/logo.png': redDot,
      'word/embeddings/oleObject1.bin': strToU8('oleObject'),
      'word/vbaProject.bin': strToU8('vbaProject'),
      'customXml/item1.xml': '<customXml/>',
    },
    [
      ['rId1', 'styles', 'styles.xml'],
      ['rId2', 'theme', 'theme/theme1.xml'],
      ['rId3', 'fontTable', 'fontTable.xml'],
      ['rId4', 'settings', 'settings.xml'],
      ['rId5', 'header', 'header1.xml'],
      ['rId6', 'header', 'header2.xml'],
      ['rId7', 'footer', 'footer1.xml'],
      ['rId8', 'http://schemas.microsoft.com/office/2006/relationships/vbaProject', 'vbaProject.bin'],
      ['rId9', 'customXml', '../customXml/item1.xml'],
    ],
  )
