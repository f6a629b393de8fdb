import Diary

@testable import Exchange

// The exports as one text; the program writes them piece by piece.

extension EntriesCSV {
    static func text(of entries: some Sequence<Entry>) -> String {
        var text = ""
        write(entries) { text += $0 }
        return text
    }
}

extension EntriesJSON {
    static func text(of entries: [Entry]) -> String {
        var text = ""
        write(entries) { text += $0 }
        return text
    }
}

extension EntriesMarkdown {
    static func text(of entries: some Sequence<Entry>, dayStart: Int) -> String {
        var text = ""
        write(entries, dayStart: dayStart) { text += $0 }
        return text
    }
}

extension EntriesRec {
    static func text(of entries: some Sequence<Entry>, header: String) throws -> String {
        var text = ""
        try write(entries, header: header) { text += $0 }
        return text
    }
}

extension FHIRBundle {
    func text(of entries: some Sequence<Diary.Entry>) -> String {
        var text = ""
        write(entries) { text += $0 }
        return text
    }
}
