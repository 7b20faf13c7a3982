import { SelectField } from '@/components/ui/field'

const whose = [
  { value: '', label: 'Mine: only you see it' },
  { value: 'on', label: 'Everybody’s here' },
]

/** Whose a new question or template is to be; an admin alone is asked. */
export function WhoseField({ isAdmin }: { isAdmin: boolean }) {
  return isAdmin ? <SelectField label="Whose" name="organisation" choices={whose} defaultValue="" /> : null
}
