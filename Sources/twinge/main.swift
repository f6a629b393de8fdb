import Files
import Platform

ProcessMemory.keep()
// If a file can't grow any further, writing should fail with a reason instead of ending the program mid-record.
signal(SIGXFSZ, SIG_IGN)
Interruption.endsWithStatus()
ZoneVariable.refuseDevices()
exit(
    Run(arguments: ProgramArguments.words, garbled: ProgramArguments.garbled, environment: .ofThisProcess()).perform())
