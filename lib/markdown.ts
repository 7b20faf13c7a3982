import MarkdownIt from 'markdown-it'

// Raw HTML is shown as text, and pictures are off: nothing is fetched from elsewhere (QUALITY.md S14, P4).
const markdown = new MarkdownIt({ html: false, linkify: true, typographer: false, breaks: true }).disable('image')

const plainLink =
  markdown.renderer.rules.link_open ?? ((tokens, index, options, _, self) => self.renderToken(tokens, index, options))
markdown.renderer.rules.link_open = (tokens, index, options, env, self) => {
  tokens[index]?.attrSet('rel', 'noreferrer nofollow')
  return plainLink(tokens, index, options, env, self)
}

/** A note's Markdown as HTML that runs no script. */
export const toHtml = (text: string): string => markdown.render(text)
