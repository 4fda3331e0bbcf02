/** The two nodes of our own: parts of a text that the editor shows and moves, but does not edit inside. */
import {
  $create,
  $getState,
  $setState,
  createState,
  DecoratorNode,
  type EditorConfig,
  type LexicalEditor,
} from 'lexical'
import { type Block, type Inline, richTextSchema, toPlainText } from '../../../shared/domain/index.ts'
import { blockElement, inlineElement } from './kept-elements.ts'

const noInline: Inline = { type: 'opaque-inline', text: '', data: null }
const noBlock: Block = { type: 'opaque', text: '', data: null }

const inlineState = createState('inline', {
  parse: (value) => {
    const found = firstBlock({ type: 'paragraph', content: [value] })
    return (found?.type === 'paragraph' ? found.content[0] : undefined) ?? noInline
  },
})
const blockState = createState('block', { parse: (value) => firstBlock(value) ?? noBlock })

/** A reference, a footnote, or something inline that we do not know. */
export class KeptInlineNode extends DecoratorNode<null> {
  override $config() {
    return this.config('kept-inline', {
      extends: DecoratorNode,
      stateConfigs: [{ flat: true, stateConfig: inlineState }],
    })
  }

  override createDOM(): HTMLElement {
    return inlineElement($getState(this, inlineState))
  }

  override updateDOM(before: this): boolean {
    return $getState(before, inlineState, 'direct') !== $getState(this, inlineState, 'direct')
  }

  override getTextContent(): string {
    return toPlainText({ version: 1, blocks: [{ type: 'paragraph', content: [this.getInline()] }] })
  }

  override isInline(): true {
    return true
  }

  override decorate(_editor: LexicalEditor, _config: EditorConfig): null {
    return null
  }

  getInline(): Inline {
    return $getState(this, inlineState)
  }

  setInline(inline: Inline): this {
    return $setState(this, inlineState, inline)
  }
}

/** A table, or a block that we do not know. */
export class KeptBlockNode extends DecoratorNode<null> {
  override $config() {
    return this.config('kept-block', {
      extends: DecoratorNode,
      stateConfigs: [{ flat: true, stateConfig: blockState }],
    })
  }

  override createDOM(): HTMLElement {
    return blockElement($getState(this, blockState))
  }

  override updateDOM(): false {
    return false
  }

  override getTextContent(): string {
    return toPlainText({ version: 1, blocks: [$getState(this, blockState)] })
  }

  override isInline(): false {
    return false
  }

  override decorate(_editor: LexicalEditor, _config: EditorConfig): null {
    return null
  }
}

export const $createKeptInlineNode = (inline: Inline): KeptInlineNode =>
  $create(KeptInlineNode).setInline(inline)

function firstBlock(value: unknown): Block | undefined {
  const parsed = richTextSchema.safeParse({ version: 1, blocks: [value] })
  return parsed.success ? parsed.data.blocks[0] : undefined
}
