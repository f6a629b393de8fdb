import Canvas
import Diary
import FoundationEssentials
import Pages
import Reports
import Screens

/// One diary as shown by each front end.
struct FrontEnds {
    let source: ReportSource
    private var model: AppModel

    init(_ diary: RandomDiary) {
        source = diary.source
        let time = ClockTime(now: RandomDiary.now, uptime: 1000)
        model = AppModel(size: Size(width: 120, height: 90), time: time, diary: DiaryState(), seed: 1)
        let months = Dictionary(grouping: diary.entries, by: \.when.date.yearMonth)
            .map { LoadedMonth(month: $0, entries: $1) }
        for event in [Event.started, .routinesRead(RoutineHistory([diary.routine])), .restRead(months)] {
            _ = update(&model, event, at: time)
        }
    }

    /// Returns the lines of a screen, opened with its key, in a window of some columns; a wider one shows more earlier weeks.
    func screen(_ key: Character, columns: Int = 120) -> [String] {
        var model = model
        _ = update(&model, .resized(Size(width: columns, height: 90)), at: model.time)
        _ = update(&model, .input(.key(.character(key))), at: model.time)
        return view(model).lines
    }

    /// Returns the lines of a report as text.
    func page(_ page: some Page) -> [String] {
        page.text(on: PageWriter(glyphs: .unicode, isColored: false)).split(separator: "\n").map(String.init)
    }

    /// Returns a report as JSON.
    func json(_ page: some Page) throws -> JSONObject {
        JSONObject(try JSONSerialisation.object(JSON.text(page.form)))
    }
}

/// A part of a JSON text, accessed by keys.
struct JSONObject {
    private let value: Value

    /// The kinds of JSON values.
    indirect enum Value: Decodable {
        case object([String: Value])
        case list([Value])
        case number(Double)
        case text(String)
        case flag(Bool)
        case null

        init(from decoder: any Decoder) throws {
            let container = try decoder.singleValueContainer()
            if container.decodeNil() {
                self = .null
            } else if let flag = try? container.decode(Bool.self) {
                self = .flag(flag)
            } else if let number = try? container.decode(Double.self) {
                self = .number(number)
            } else if let text = try? container.decode(String.self) {
                self = .text(text)
            } else if let list = try? container.decode([Value].self) {
                self = .list(list)
            } else {
                self = .object(try container.decode([String: Value].self))
            }
        }
    }

    init(_ value: Value) { self.value = value }

    subscript(key: String) -> JSONObject {
        if case .object(let members) = value { JSONObject(members[key] ?? .null) } else { JSONObject(.null) }
    }

    var list: [JSONObject] { if case .list(let list) = value { list.map(JSONObject.init) } else { [] } }
    var number: Double? { if case .number(let number) = value { number } else { nil } }
    var text: String? { if case .text(let text) = value { text } else { nil } }
}

private enum JSONSerialisation {
    static func object(_ text: String) throws -> JSONObject.Value {
        try JSONDecoder().decode(JSONObject.Value.self, from: Data(text.utf8))
    }
}

extension String {
    /// The words between runs of two or more blanks, as in columns, without marks for better and worse.
    var cells: [String] {
        var cells: [String] = []
        var cell = ""
        var blanks = 0
        for character in self where !"▲▼▸●│┤".contains(character) {
            if character == " " {
                blanks += 1
                continue
            }
            if blanks > 1, !cell.isEmpty {
                cells.append(cell)
                cell = ""
            } else if blanks == 1, !cell.isEmpty {
                cell.append(" ")
            }
            blanks = 0
            cell.append(character)
        }
        return cell.isEmpty ? cells : cells + [cell]
    }

    /// The number at the beginning of the text.
    var leadingNumber: Double? { Double(prefix { $0.isNumber || $0 == "." }) }
}

extension [String] {
    /// Returns the number after a word, in the first line that has it: for `now`, 7 in `Pain now 7   worst 8`.
    func number(after word: String) -> Double? {
        for line in self {
            let words = line.split(whereSeparator: { $0 == " " || $0 == "," }).map(String.init)
            if let place = words.firstIndex(of: word), place + 1 < words.count,
                let number = Double(words[place + 1])
            {
                return number
            }
        }
        return nil
    }

    /// Returns the cells of the first line whose first cell is a label.
    func row(_ label: String) -> [String]? {
        lazy.map(\.cells).first { $0.first == label }.map { Array($0.dropFirst()) }
    }
}
