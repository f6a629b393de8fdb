import Platform

// fuzz TARGET [OPTION OF LIBFUZZER…] [FOLDER WITH SAMPLES…]
let name = CommandLine.arguments.dropFirst().first ?? ""
guard let target = targets[name] else {
    print("usage: fuzz \(targets.keys.sorted().joined(separator: "|")) [-runs=N] [folder…]")
    exit(64)
}
exit(run(target))
