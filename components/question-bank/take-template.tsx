import type { Template } from '@/lib/question-bank/queries'
import { count } from '@/lib/time/say'
import { Points } from './points'
import { Take } from './take'

interface TakeTemplateProps {
  oneOnOneId: string
  as: 'shared' | 'private'
  template: Template & { /** How many of its points are not there yet. */ fresh: number }
}

/** One template to put on the agenda; its points unfold. */
export function TakeTemplate({ oneOnOneId, as, template }: TakeTemplateProps) {
  const { id, name, points, isOwn, fresh } = template
  return (
    <li className="flex items-start justify-between gap-5 py-2.5">
      <details className="group min-w-0">
        <summary className="touch flex items-center gap-2">
          <span aria-hidden className="text-ink-faint transition-transform group-open:rotate-90">
            ›
          </span>
          <span className="min-w-0">
            <span className="font-serif text-[1.125rem] leading-[1.4] wrap-anywhere">{name}</span>{' '}
            <span className="text-small text-ink-faint">
              {count(points.length, 'point')}
              {isOwn ? ', yours' : ''}
            </span>
          </span>
        </summary>
        <div className="pl-4">
          <Points points={points} />
        </div>
      </details>
      {fresh === 0 ? (
        <span className="touch inline-flex items-center text-small text-ink-faint">There already</span>
      ) : (
        <Take oneOnOneId={oneOnOneId} from="template" id={id} as={as}>
          Add {fresh < points.length ? `the other ${fresh}` : 'it'}
          <span className="sr-only">: {name}</span>
        </Take>
      )}
    </li>
  )
}
