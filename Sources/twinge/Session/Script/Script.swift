import Canvas
import Diary
import SystemPackage

/// Keys and commands that are done in place of a person, one step after the other; for tests, pictures and reports of faults.
///
/// `TWINGE_SCRIPT` names the file. A line holds the names of keys with blanks between them (`6 Enter`, `Ctrl-R`), or a command
/// that begins with a colon; what begins with `#` is a remark.
struct Script {
    /// One thing to do.
    enum Step: Hashable {
        /// A key is pressed.
        case press(Key)
        /// What is on view is written into a file as text.
        case saveDisplay(FilePath)
    }

    /// The file as it was named.
    let file: String
    /// What is to be done, in order, each with the line it is on.
    private(set) var steps: [(line: Int, step: Step)] = []

    /// The script that the environment names, if it names one.
    ///
    /// - Throws: ``Failure`` when it cannot be read or says something that is not understood.
    init?(environment: Environment) throws(Failure) {
        guard let file = environment[Self.variable] else { return nil }
        try self.init(String(decoding: InputFile(file).bytes(), as: UTF8.self), file: file)
    }

    /// Reads a script.
    ///
    /// - Throws: ``Failure`` with status 65, file and line when a line is not understood.
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

    /// Takes out the next step.
    mutating func next() -> (line: Int, step: Step)? { steps.isEmpty ? nil : steps.removeFirst() }

    /// Says that a script needs a terminal, where one is named and there is none.
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
                throw ParseError(found: String(name), expected: "a key, as x, Enter, Space, Ctrl-R or PgDn")
            }
            steps.append(.press(key))
        }
        return steps
    }
}
