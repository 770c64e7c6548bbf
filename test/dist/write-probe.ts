// Writes as its argument says through lib/exec.ts and prints what came of it.
import { writeOnce } from '../../lib/exec.ts'

const [disk, value, seconds] = JSON.parse(process.argv[2] ?? '[]')
void writeOnce(disk, value, seconds).then((written) => process.stdout.write(JSON.stringify(written)))
