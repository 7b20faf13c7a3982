import MarkdownIt from 'markdown-it'

// Raw HTML is shown as text, and pictures are off: nothing is fetched from elsewhere (QUALITY.md S14, P4).
const markdown = new MarkdownIt({ html: false, linkify: true, typographer: false, breaks: true }).disable('image')

// A note stands under the headings of its page, which has one h1 and an h2 over each part: its own begin below them.
markdown.core.ruler.push('headings under those of the page', ({ tokens }) => {
  for (const token of tokens) {
    if (token.type === 'heading_open' || token.type === 'heading_close')
      token.tag = `h${Math.min(6, Number(token.tag.slice(1)) + 2)}`
  }
})

const plainLink =
  markdown.renderer.rules.link_open ?? ((tokens, index, options, _, self) => self.renderToken(tokens, index, options))
markdown.renderer.rules.link_open = (tokens, index, options, env, self) => {
  tokens[index]?.attrSet('rel', 'noreferrer nofollow')
  return plainLink(tokens, index, options, env, self)
}

/** A note's Markdown as HTML that runs no script. */
export const toHtml = (text: string): string => markdown.render(text)
