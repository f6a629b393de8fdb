import ArgumentParser
import FoundationEssentials

/// `calibrate oracles`: compares Twinge with reference results.
struct OraclesCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "oracles",
        abstract: "Hold Twinge against a folder of reference results.",
        discussion: """
            The folder holds tiers.json, nights.json, height.json, split.json, morning.json, trend.json, relief.json and \
            care.json, or some of them, with the tables they name. For each set it prints how many cases agree: counts and \
            p values exactly, other numbers to a share of 1e-8. The status is 1 if one does not.
            """)

    @Argument(help: "The folder.", completion: .directory)
    var folder: String

    func run() throws {
        let folder = OracleFolder(folder)
        var isRight = true
        let names: [String]
        do { names = try folder.files() } catch { throw ValidationError("\(error)") }
        let sets = OracleSet.allCases.filter { names.contains("\($0.rawValue).json") }
        guard !sets.isEmpty else { throw ValidationError("\(self.folder) has no set of reference results.") }
        for set in sets {
            do {
                let outcome = try set.outcome(in: folder)
                print("\(set.rawValue): \(outcome.agreeing) of \(outcome.caseCount) cases agree")
                for (number, paths) in outcome.differences {
                    isRight = false
                    for path in paths.prefix(5) { print("  case \(number): \(path)") }
                    if paths.count > 5 { print("  case \(number): and \(paths.count - 5) more") }
                }
            } catch {
                isRight = false
                print("\(set.rawValue): \(error)")
            }
        }
        for name in names where !sets.contains(where: { "\($0.rawValue).json" == name }) {
            isRight = false
            print("\(name): no set that is known here")
        }
        if !isRight { throw ExitCode(1) }
    }
}
