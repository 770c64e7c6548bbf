// Runs the command in its argument through lib/exec.ts and prints what came of it.
import { run } from '../../lib/exec.ts'

const [argv, options] = JSON.parse(process.argv[2] ?? '[]')
void run(argv, options).then((output) => process.stdout.write(JSON.stringify(output)))
