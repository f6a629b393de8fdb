import Glibc

// Where files may not grow any further, writing is to fail with a reason, not to end the program in mid-record.
signal(SIGXFSZ, SIG_IGN)
Interruption.endsWithStatus()
ZoneVariable.refuseDevices()
exit(Run(arguments: Array(CommandLine.arguments.dropFirst()), environment: .ofThisProcess()).perform())
