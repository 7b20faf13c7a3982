import { queryClient } from '@/components/desk/query-client'
import { captureDirectory } from '@/lib/capture/query-options'

/** The directory as it is held, or fetched where that has grown old. */
export const directoryNow = () => queryClient().fetchQuery({ ...captureDirectory, retry: 1 })
