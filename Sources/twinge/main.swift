import Glibc

exit(Run(arguments: Array(CommandLine.arguments.dropFirst()), environment: .ofThisProcess()).perform())
