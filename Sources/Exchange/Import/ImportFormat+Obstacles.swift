extension ImportFormat {
    /// Returns why a file of unknown format can't be read, and what to do, as the end of a sentence; nil if that isn't known either.
    public static func obstacle(in bytes: [UInt8]) -> String? {
        if bytes.isEmpty { return "it is empty" }
        if let name = writtenOnly(bytes) {
            return "it is \(name), which Twinge writes but doesn't read; import what twinge export json or rec writes"
        }
        if let packing = packings.first(where: { bytes.starts(with: $0.signature) }) {
            return "it is \(packing.name); \(packing.advice)"
        }
        do throws(ImportError) {
            let text = try SourceText(bytes).utf8
            return text.allSatisfy { [0x20, 0x09, 0x0A, 0x0D].contains($0) } ? "it is blank" : nil
        } catch {
            if case .file(let reason) = error { return reason }
            return nil
        }
    }

    /// Returns the name of a format that Twinge exports and can't import; nil for any other.
    static func writtenOnly(_ bytes: [UInt8]) -> String? {
        let start = String(decoding: bytes.prefix(2000), as: UTF8.self)
        if isOwnMarkdown(start) { return "the Markdown of an export" }
        if bytes.first == UInt8(ascii: "<") {
            return start.contains("<svg class=\"course\"")
                ? "the picture of an export" : start.contains("<title>\(Report.titleStart)") ? "a report" : nil
        }
        guard bytes.first == UInt8(ascii: "{") else { return nil }
        if start.contains("\"diaryDay\"") { return "what twinge today shows" }
        if start.hasPrefix("{\"days\":[{\"average\"") { return "what twinge week, month, quarter or year shows" }
        return start.contains("\"resourceType\"")
            ? "FHIR" : start.contains("\"schema_id\"") && start.contains("\"body\"") ? "Open mHealth" : nil
    }

    /// Returns whether a text begins like the Markdown of an export: the user's own notes may have its title, but not an item with a
    /// time in bold below the first day.
    private static func isOwnMarkdown(_ start: String) -> Bool {
        let lines = start.split(separator: "\n", maxSplits: 5, omittingEmptySubsequences: false)
        guard start.hasPrefix(EntriesMarkdown.title), lines.count > 4, lines[2].hasPrefix("## ") else { return false }
        let item = Array(lines[4].utf8.prefix(11))
        return item.starts(with: "- **".utf8) && item.count == 11 && item[6] == UInt8(ascii: ":")
            && item[9...].allSatisfy { $0 == UInt8(ascii: "*") }
    }

    /// The signatures of files that another program has to open first.
    private static let packings: [(signature: [UInt8], name: String, advice: String)] = [
        (Array("PK".utf8), "a zip archive that is damaged or only partly there", "export it again"),
        ([0x1F, 0x8B], "packed with gzip", "unpack it with gunzip, or with tar xf"),
        (Array("BZh".utf8), "packed with bzip2", "unpack it with bunzip2, or with tar xf"),
        ([0xFD] + Array("7zXZ".utf8), "packed with xz", "unpack it with unxz, or with tar xf"),
        ([0x28, 0xB5, 0x2F, 0xFD], "packed with zstd", "unpack it with unzstd"),
        (Array("7z".utf8) + [0xBC, 0xAF], "a 7z archive", "unpack it with 7z x"),
        (Array("Rar!".utf8), "a rar archive", "unpack it with unrar x"),
        (Array("%PDF".utf8), "a PDF, which is made for paper", "export it as CSV or JSON"),
    ]
}
