import Foundation
import Statistics

/// A month file that is changed at random, as on several devices.
struct RandomMonth {
    /// Blocks of lines: the head, records, comments, and worse.
    private(set) var blocks: [String]
    /// Identifiers of removed entries.
    private(set) var deleted: Set<String> = []
    private var clock: Int
    private let device: String

    private static let head = "# Twinge diary, format 1: see twinge-journal(5)\n%rec: Entry\n%key: Id\n"

    init(entries: Int, using random: inout SplitMix64) {
        blocks = [Self.head]
        clock = 0
        device = "o"
        for _ in 0..<entries { add(using: &random) }
    }

    /// Creates the same file on another device.
    init(copy other: RandomMonth, on device: String, clock: Int) {
        blocks = other.blocks
        self.device = device
        self.clock = clock
    }

    /// Creates a file with this text on a device.
    init(text: String, on device: String, clock: Int) {
        blocks = text.split(separator: "\n\n", omittingEmptySubsequences: true).map { $0.trimmedNewlines + "\n" }
        self.device = device
        self.clock = clock
    }

    var text: String { blocks.map { $0 + "\n" }.joined() }

    mutating func change(using random: inout SplitMix64) {
        switch random.int(1...20) {
        case 1...5: add(using: &random)
        case 6...14: edit(using: &random)
        case 15...16: delete(using: &random)
        case 17: blocks.insert("# \(device) \(random.int(1...3))\n", at: random.int(1...blocks.count))
        case 18: blocks.append("When: 2026-11-0\(random.int(1...9)) 08:00 +0100\nPain: \(random.int(0...9))\n")
        case 19: blocks.append("<<<<<<< \(random.int(1...2))\nPain: 3\n")
        default: blocks[0] += "%doc: \(random.pick(["one", "two"]))\n"
        }
    }

    private mutating func add(using random: inout SplitMix64) {
        clock += 1
        var lines = ["Id: 20261120T07\(10 + clock)Z-\(device)\(random.int(100...999))", "When: 2026-11-20 08:10 +0100"]
        for _ in 0..<random.int(0...4) { lines.append(Self.field(using: &random)) }
        blocks.append(Self.unique(lines).joined(separator: "\n") + "\n")
    }

    private mutating func edit(using random: inout SplitMix64) {
        guard let index = pickEntry(using: &random) else { return }
        clock += 1
        var lines = Self.fields(of: blocks[index]).filter { !$0.hasPrefix("Edited:") }
        for _ in 0..<random.int(1...3) {
            if random.once(in: 4), lines.count > 2 {
                lines.remove(at: random.int(2...lines.count - 1))
            } else {
                let field = Self.field(using: &random)
                let name = field.prefix { $0 != ":" } + ":"
                if !["Feel:", "Care:", "Habit:"].contains(name) { lines.removeAll { $0.hasPrefix(name) } }
                lines.append(field)
            }
        }
        if !random.once(in: 5) { lines.append("Edited: 2026-11-21 \(10 + clock % 10):0\(random.int(0...3)) +0100") }
        if random.once(in: 6) { lines.insert("# by \(device)", at: 2) }
        blocks[index] = Self.unique(lines).joined(separator: "\n") + "\n"
    }

    private mutating func delete(using random: inout SplitMix64) {
        guard let index = pickEntry(using: &random) else { return }
        deleted.insert(Self.identifier(of: blocks[index]))
        blocks.remove(at: index)
    }

    private func pickEntry(using random: inout SplitMix64) -> Int? {
        let entries = blocks.indices.filter { blocks[$0].hasPrefix("Id: ") }
        return entries.isEmpty ? nil : random.pick(entries)
    }

    /// Returns the lines of a record, with continuation lines joined.
    private static func fields(of block: String) -> [String] {
        block.split(separator: "\n").reduce(into: []) { fields, line in
            if line.hasPrefix("+"), let last = fields.popLast() {
                fields.append(last + "\n" + line)
            } else {
                fields.append(String(line))
            }
        }
    }

    private static func field(using random: inout SplitMix64) -> String {
        let number = random.int(0...9)
        return random.pick([
            "Pain: \(number)", "Stress: \(number)", "Note: n\(number)\n+ more", "Habit: sitting, \(number) h",
            "Habit: driving, \(number) h", "Feel: ache\(number % 3)", "Care: massage, \(number) min",
            "Mine: x\(number)",
            "Site: low back, left, \(number)", "Site: neck",
        ])
    }

    private static func unique(_ lines: [String]) -> [String] {
        var seen: Set<Substring> = []
        return lines.filter { line in
            let name = line.prefix { $0 != ":" }
            return ["Feel", "Care", "Habit", "Site"].contains(name) || seen.insert(name).inserted
        }
    }

    static func identifier(of block: String) -> String {
        block.split(separator: "\n").first { $0.hasPrefix("Id: ") }.map(String.init) ?? ""
    }
}

extension Substring {
    fileprivate var trimmedNewlines: String {
        String(self.drop { $0 == "\n" }.reversed().drop { $0 == "\n" }.reversed())
    }
}

extension RandomMonth {
    /// Returns the text with entries at the ends of diary days of a month of 2026, and now and then one of another month.
    ///
    /// - Parameters:
    ///   - number: the month, 1 to 9.
    ///   - others: the months that entries may have instead.
    ///   - days: the days of the month, of two digits each.
    func text(
        dated number: Int, orOneOf others: ClosedRange<Int>, on days: [String], using random: inout SplitMix64
    ) -> String {
        let dated = blocks.map { block in
            let day = random.pick(days)
            let hour = random.pick(["00:30", "03:59", "04:00", "12:00", "23:30"])
            let written = random.once(in: 15) ? random.int(others) : number
            return block.replacingOccurrences(
                of: "When: 2026-11-[0-9]+ 08:[0-9]+", with: "When: 2026-0\(written)-\(day) \(hour)",
                options: .regularExpression)
        }
        return dated.map { $0 + "\n" }.joined()
    }
}
