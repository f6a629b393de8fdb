import Canvas
import Diary
import SystemPackage

/// Keys and commands that are run step by step instead of a user's input; for tests, pictures and bug reports.
///
/// `TWINGE_SCRIPT` names the file. A line holds the names of keys with blanks between them (`6 Enter`, `Ctrl-R`), or a command that
/// begins with a colon; a line that begins with `#` is a comment.
struct Script {
    /// One thing to do.
    enum Step: Hashable {
        /// Presses a key.
        case press(Key)
        /// Writes the screen to a file as text.
        case saveDisplay(FilePath)
    }

    /// The name of the file, as given.
    let file: String
    /// The steps, in order, each with its line number.
    private(set) var steps: [(line: Int, step: Step)] = []

    /// Reads the script that the environment names, if any.
    ///
    /// - Throws: ``Failure`` if it can't be read or parsed.
    init?(environment: Environment) throws(Failure) {
        guard let file = environment[Self.variable] else { return nil }
        try self.init(String(decoding: InputFile(file).bytes(), as: UTF8.self), file: file)
    }

    /// Parses a script.
    ///
    /// - Throws: ``Failure`` with status 65, file and line if a line can't be parsed.
    init(_ text: String, file: String) throws(Failure) {
        self.file = file
        let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
        for (index, line) in lines.enumerated() {
            do throws(ParseError) {
                steps += try Self.steps(line).map { (index + 1, $0) }
            } catch {
                throw Failure(.badData, "\(file):\(index + 1): \(error).")
            }
        }
    }

    /// Removes and returns the next step.
    mutating func next() -> (line: Int, step: Step)? { steps.isEmpty ? nil : steps.removeFirst() }

    /// Checks the files that it writes, before anything is pressed.
    ///
    /// - Throws: ``Failure`` with file and line if one is not free for a result.
    func checkResults(_ resultFile: (String) throws -> FilePath) throws {
        for case (let line, .saveDisplay(let result)) in steps {
            do {
                _ = try resultFile(result.string)
            } catch let failure as Failure {
                throw Failure(failure.status, "\(file):\(line): \(failure.message)")
            }
        }
    }

    /// Refuses a script if there is no terminal.
    ///
    /// - Throws: ``Failure`` with status 64.
    static func refuseWithoutTerminal(_ environment: Environment) throws(Failure) {
        guard let file = environment[variable] else { return }
        throw Failure(
            .usage,
            "\(variable) presses the keys of \(file) on a terminal, and there is none here. One can be made with: "
                + "script -qec twinge /dev/null")
    }

    private static let variable = "TWINGE_SCRIPT"

    private static func steps(_ line: Substring) throws(ParseError) -> [Step] {
        let words = line.split(separator: " ")
        guard let first = words.first, first.first != "#" else { return [] }
        guard first.first == ":", first.count > 1 else { return try keys(words) }
        let rest = line.drop { $0 == " " }.dropFirst(first.count).drop { $0 == " " }
        switch first {
        case ":save-display" where !rest.isEmpty: return [.saveDisplay(FilePath(String(rest)))]
        case ":save-display": throw ParseError(found: String(line), expected: "“:save-display” with a file")
        case ":type": return rest.map { .press(.character($0)) }
        default: throw ParseError(found: String(first), expected: "a command; there are :save-display and :type")
        }
    }

    private static func keys(_ names: [Substring]) throws(ParseError) -> [Step] {
        var steps: [Step] = []
        for name in names {
            guard let key = Key(named: String(name)) else {
                throw ParseError(found: String(name), expected: "a key, such as x, Enter, Space, Ctrl-R or PgDn")
            }
            steps.append(.press(key))
        }
        return steps
    }
}
