import ArgumentParser

/// The root of the command line.
struct Twinge: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "twinge", abstract: "A pain diary for the terminal.", version: "0.1.0")
}
