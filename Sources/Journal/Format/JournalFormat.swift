import Diary
import Recfile

/// The format of the diary's files: its number, and the head of each file.
public enum JournalFormat {
    /// The number of the format that this program writes; a file with a higher one is only read.
    public static let number = 1

    /// The comment that starts a file, up to the number.
    private static let signature = "# Twinge diary, format "

    /// The comment that every file starts with.
    static let title = "\(signature)\(number): see twinge-journal(5)"

    /// The head of a month file: the title and the descriptor of entries, followed by a blank line.
    public static let header = """
        \(title)
        %rec: \(RecRecord.entryType)
        %key: \(EntryField.id.rawValue)
        \(descriptor)
        %mandatory: \(EntryField.when.rawValue)


        """

    /// The types of the fields that an entry has once, and that it has them once; lists are free text.
    ///
    /// Fields unknown to version 0.1 are on separate lines, so that merging its descriptor with this one gives this one.
    private static var descriptor: String {
        let once = EntryField.allCases.filter { !$0.isList }
        return (lines(of: once.filter { !$0.isLaterAddition }) + lines(of: once.filter(\.isLaterAddition)))
            .joined(separator: "\n")
    }

    private static func lines(of fields: [EntryField]) -> [String] {
        func names(_ shapes: EntryField.Shape...) -> [String] {
            shapes.flatMap { shape in fields.filter { $0.shape == shape } }.map(\.rawValue)
        }
        func type(_ names: [String], _ type: String) -> String? {
            names.isEmpty ? nil : "%type: \(names.joined(separator: ",")) \(type)"
        }
        let scores = names(.score, .rating)
        let once = names(.moment).prefix(1) + scores + names(.answer, .text) + names(.moment).dropFirst()
        return [
            type(names(.moment), "date"), type(scores, "range 0 10"), type(names(.answer), "bool"),
            "%unique: " + once.joined(separator: " "),
        ].compactMap { $0 }
    }

    /// Returns the format number in the comments at the beginning of a file; 1 if there is none.
    static func number(of bytes: [UInt8]) -> Int {
        var rest = bytes.prefix(4096)
        if rest.starts(with: [0xEF, 0xBB, 0xBF]) { rest = rest.dropFirst(3) }
        while rest.first == UInt8(ascii: "#") {
            if rest.starts(with: signature.utf8) {
                let digits = rest.dropFirst(signature.utf8.count)
                    .prefix { (UInt8(ascii: "0")...UInt8(ascii: "9")) ~= $0 }
                return Int(String(decoding: digits, as: UTF8.self)) ?? 1
            }
            rest = rest.drop { $0 != UInt8(ascii: "\n") }.dropFirst()
        }
        return 1
    }
}
