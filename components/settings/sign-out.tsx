import { Button, type Look } from '@/components/ui/button'

/** Leaves, here or everywhere; a plain form, so that the browser forgets what it kept. */
export function SignOut({ everywhere, look = 'plain' }: { everywhere?: boolean; look?: Look }) {
  return (
    <form method="post" action="/sign-out">
      {everywhere ? <input type="hidden" name="everywhere" value="on" /> : null}
      <Button type="submit" look={look}>
        {everywhere ? 'Sign out everywhere' : 'Sign out'}
      </Button>
    </form>
  )
}
