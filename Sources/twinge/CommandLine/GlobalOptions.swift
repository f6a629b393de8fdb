import ArgumentParser

/// The options that every command understands, before or after its name.
struct GlobalOptions: ParsableArguments {
    @Option(
        name: .long, help: ArgumentHelp("The folder of the diary.", valueName: "folder"), completion: .directory)
    var diary: String?

    @Option(name: .long, help: "Colours in the output.")
    var color: ColorChoice = .auto

    @Flag(name: .long, help: "Use no characters beyond ASCII.")
    var ascii = false

    @Flag(name: .long, help: "Print the result as JSON.")
    var json = false
}

/// When the output has colours.
enum ColorChoice: String, ExpressibleByArgument, CaseIterable {
    /// On a terminal, unless `NO_COLOR` is set.
    case auto
    /// Also in a file or a pipe.
    case always
    /// Nowhere.
    case never
}
