import ArgumentParser

/// The options that every command takes, before or after its name.
struct GlobalOptions: ParsableArguments {
    @Option(
        name: .long,
        help: ArgumentHelp("The diary folder. Default: $TWINGE_DIARY, or ~/.local/share/twinge.", valueName: "folder"),
        completion: .directory)
    var diary: String?

    @Option(name: .long, help: "When to use colours.")
    var color: ColorChoice = .auto

    @Flag(name: .long, help: "Use no characters beyond ASCII.")
    var ascii = false

    @Flag(name: .long, help: "Print one fact per line, for screen readers, and open no screens.")
    var plain = false

    @Flag(name: .long, help: "Print the result as JSON.")
    var json = false
}

/// When the output is coloured.
enum ColorChoice: String, ExpressibleByArgument, CaseIterable {
    /// On a terminal, unless `NO_COLOR` is set.
    case auto
    /// Even in a file or a pipe.
    case always
    /// Never.
    case never
}

/// The options chosen for the whole run.
struct Choices {
    /// The folder of the diary, if one was given.
    var diary: String?
    /// When the output is coloured.
    var color = ColorChoice.auto
    /// Whether only ASCII characters are used.
    var ascii = false
    /// Whether results are printed in plain lines, without opening screens.
    var plain = false
    /// Whether the result is printed as JSON.
    var json = false
}

extension Choices {
    /// Takes the parsed options.
    init(_ options: GlobalOptions) {
        self.init(
            diary: options.diary, color: options.color, ascii: options.ascii, plain: options.plain,
            json: options.json)
    }

    /// Returns a command to advise, which works as it is typed: on the diary that `--diary` has named for this run.
    func command(_ words: String) -> String {
        "twinge \(words)" + (diary.map { " --diary \($0.shellWord)" } ?? "")
    }
}
