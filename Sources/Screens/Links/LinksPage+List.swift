import Canvas
import Diary
import Reports
import Trends

/// A line of the list of Links, and what can be selected on it.
struct LinksLine {
    var line = Line<Never>()
    /// The rows on it, each with its columns; several if names share a line.
    var rows: [(row: LinksRow, columns: Range<Int>)] = []
}

/// The columns of the list at a given width; those that don't fit are omitted.
struct LinksColumns: Hashable {
    /// The first column of the word for a tier.
    let tier = 3
    /// The first column of the names.
    let name: Int
    /// The width of a name.
    let nameWidth: Int
    /// The first column and the length of the bar of exposed days; nil if only the number fits.
    let bar: Int?
    let barLength: Int
    /// The column where the number of exposed days ends.
    let share: Int
    /// The column of “against”; nil if it doesn't fit.
    let against: Int?
    /// The first column of the bar of other days; nil if only the number fits.
    let otherBar: Int?
    let otherLength: Int
    /// The column where the number of other days ends.
    let otherShare: Int
    /// The width of the list.
    let width: Int

    /// The fewest columns of a bar, and of one of other days.
    private static let shortestBars = (own: 7, other: 5)

    /// Lays out the columns.
    ///
    /// - Parameter longest: the columns of the longest name with bars. What a name lacks is taken from “against”, which the headings
    ///   say, too, then from the bars.
    init(width: Int, longest: Int = 0) {
        self.width = width
        name = width >= 50 ? 13 : 11
        if width >= 68 {
            let isWide = width >= 120
            let usual = isWide ? 34 : 22
            let hasAgainst = width >= 78 && (isWide || longest <= usual)
            let againstWidth = 8
            let freed = width >= 78 && !hasAgainst ? againstWidth : 0
            let lengths = isWide ? (own: 28, other: 20) : (own: 12, other: 8)
            let lacking = max(0, longest - usual - freed)
            let taken = min(lacking, lengths.own - Self.shortestBars.own)
            let takenOfOther = min(lacking - taken, lengths.other - Self.shortestBars.other)
            barLength = lengths.own - taken
            otherLength = lengths.other - takenOfOther
            let otherEnd = isWide ? 111 : width >= 78 ? 71 : 63
            let second = otherEnd - otherLength
            otherBar = second
            otherShare = min(width, otherEnd + 6)
            against = hasAgainst ? second - againstWidth : nil
            share = second - (hasAgainst ? againstWidth + 2 : 2)
            let first = share - barLength - 5
            bar = first
            nameWidth = first - name - 1
        } else {
            bar = width >= 58 ? width - 22 : nil
            barLength = 8
            otherShare = width - 1
            share = width - 8
            against = nil
            otherBar = nil
            otherLength = 0
            nameWidth = (bar ?? share - 5) - name - 1
        }
    }
}

extension LinksPage {
    /// Returns the list: habits that stand out, experiments, then those without a sign and those with too few days.
    ///
    /// - Parameter hasRoom: whether each habit without a sign gets its own line with bars.
    func lines(width: Int, hasRoom: Bool) -> [LinksLine] {
        let columns = columns(width: width, hasRoom: hasRoom)
        let guesses = standings.filter { $0.standing == .maybe || $0.standing == .weak }
        let names = names(in: columns)
        func line(_ link: Link, _ standing: LinkStanding) -> LinksLine {
            self.line(link, names[row(link)] ?? link.name, standing, columns)
        }
        var lines = shownFirst.map { line($0.link, $0.standing) } + experimentLines(columns)
        lines += guesses.map { line($0.link, $0.standing) }
        for standing in [LinkStanding.noSign, .tooFew] {
            let links = standings.filter { $0.standing == standing }.map(\.link)
            guard !links.isEmpty else { continue }
            if hasRoom {
                lines.append(LinksLine())
                let words = standing == .noSign ? "No sign" : "Too few days"
                lines.append(LinksLine(line: Line(words, theme.heading, at: 1)))
                lines += links.map { line($0, standing) }
            } else {
                lines += together(links, standing, columns)
            }
        }
        return lines
    }

    /// Returns the headings of the columns of the list, which stay above what scrolls; nil if there are no numbers below them.
    ///
    /// - Parameter hasRoom: whether each habit without a sign gets its own line with bars.
    func heads(width: Int, hasRoom: Bool) -> Line<Never>? {
        let columns = columns(width: width, hasRoom: hasRoom)
        guard report.mode == .links, standings.contains(where: { $0.link.contrast != nil && $0.link.needs.isEmpty })
        else { return nil }
        var line = Line<Never>()
        guard let bar = columns.bar else {
            line.put("after", theme.dim, at: columns.share - 5)
            line.put("else", theme.dim, at: columns.otherShare - 4)
            return line
        }
        let own = "after such days"
        let fits = columns.otherBar.map { bar + own.count + 2 <= $0 } ?? false
        line.put(fits ? own : "after", theme.dim, at: bar)
        if let otherBar = columns.otherBar {
            let other = "after others"
            line.put(otherBar + other.count <= columns.width ? other : "others", theme.dim, at: otherBar)
        } else {
            line.put("others", theme.dim, at: columns.otherShare - 6)
        }
        return line
    }

    /// Returns the columns of the list, with room for the longest name with bars.
    private func columns(width: Int, hasRoom: Bool) -> LinksColumns {
        let named = standings.filter { link, standing in
            link.contrast != nil && standing != .tooFew && (hasRoom || standing != .noSign)
                && (link.isLead || !link.isShown)
        }
        let widths = named.map { link, _ in
            forms(of: link).map { TextWidth.columns(of: $0, glyphs: glyphs) }.min() ?? 0
        }
        return LinksColumns(width: width, longest: report.mode == .links ? widths.max() ?? 0 : 0)
    }

    /// Returns the names of a habit, those that say most first.
    private func forms(of link: Link) -> [String] {
        [link.exposedWords, link.exposedBrief, link.listName(in: report), link.name].compactMap(\.self)
    }

    /// Returns the names of the habits by their rows, each in the longest form that fits; those that are too long still differ when cut.
    private func names(in columns: LinksColumns) -> [LinksRow: String] {
        let names = standings.map { link, _ in
            return forms(of: link).longest(fitting: columns.nameWidth, glyphs: glyphs) ?? link.exposedBrief ?? link.name
        }
        let cut = names.toldApart(to: columns.nameWidth, glyphs: glyphs)
        return Dictionary(zip(standings.map { row($0.link) }, cut)) { first, _ in first }
    }

    /// Returns a habit on its own line.
    private func line(_ link: Link, _ name: String, _ standing: LinkStanding, _ columns: LinksColumns) -> LinksLine {
        var line = Line<Never>()
        let row = row(link)
        let isSelected = row == selectedRow
        if isSelected { line.put(String(glyphs.selection), theme.accent, at: 1) }
        let isQuiet = standing == .noSign || standing == .tooFew
        if !isQuiet { put(standing, isLead: link.isLead || !link.isShown, on: &line, columns) }
        let style = isSelected ? theme.value : theme.label
        let briefs = standing == .tooFew ? link.needBriefs : link.isShown && !link.isLead ? reasons(link) : []
        guard let brief = briefs.last else {
            line.put(name, style, at: columns.name, width: columns.nameWidth)
            putShares(of: link, isQuiet: isQuiet, on: &line, columns)
            return LinksLine(line: line, rows: [(row, 0..<columns.width)])
        }
        let (wordColumn, words) = nameWithoutBars(link, name, atLeast: brief, columns)
        line.put(words, style, at: columns.name, width: wordColumn - columns.name - 1)
        let room = columns.width - wordColumn
        let forms = standing == .tooFew ? briefs : [briefs[0], briefs[0].shortened(to: room, glyphs: glyphs)] + briefs
        line.put(forms.longest(fitting: room, glyphs: glyphs) ?? briefs[0], theme.dim, at: wordColumn, width: room)
        return LinksLine(line: line, rows: [(row, 0..<columns.width)])
    }

    /// Returns the name of a habit that has words instead of bars, and the column of the words: a name that would be cut takes the room
    /// that the fewest words leave.
    private func nameWithoutBars(
        _ link: Link, _ cut: String, atLeast words: String, _ columns: LinksColumns
    ) -> (column: Int, name: String) {
        let whole = link.listName(in: report)
        let width = TextWidth.columns(of: whole, glyphs: glyphs)
        let column = columns.name + width + 2
        let fits = column + TextWidth.columns(of: words, glyphs: glyphs) <= columns.width
        guard width > columns.nameWidth, fits else {
            return (columns.bar ?? columns.name + columns.nameWidth + 1, cut)
        }
        return (column, whole)
    }

    /// Returns why a habit isn't called a link, in ever fewer words.
    private func reasons(_ link: Link) -> [String] {
        [link.reason(in: report)]
            + (link.companion(in: report).map { ["comes with \($0.name)", "with \($0.name)"] } ?? [])
    }

    /// Returns what a habit lacks, to follow its name; empty unless it lacks something.
    private func missing(_ link: Link, _ standing: LinkStanding, isShort: Bool) -> String {
        guard standing == .tooFew else { return "" }
        return (isShort ? link.needBriefs.last : link.needBriefs.first).map { ": \($0)" } ?? ""
    }

    private func put(_ standing: LinkStanding, isLead: Bool, on line: inout Line<Never>, _ columns: LinksColumns) {
        guard isLead else { return }
        switch standing {
        case .link: line.put(" \(standing.word) ", theme.selection, at: columns.tier - 1)
        case .hint: line.put(standing.word, theme.heading, at: columns.tier)
        case .maybe: line.put(standing.word, theme.label, at: columns.tier)
        default: line.put(standing.word, theme.dim, at: columns.tier)
        }
    }

    /// Adds the shares of days on which a flare-up began, side by side, or the difference in pain, in points.
    private func putShares(of link: Link, isQuiet: Bool, on line: inout Line<Never>, _ columns: LinksColumns) {
        if report.mode == .height {
            guard let height = link.height else { return }
            line.put(height.words, isQuiet ? theme.dim : theme.value, at: columns.bar ?? columns.share - 5)
            return
        }
        guard let exposed = link.contrast?.exposed, let other = link.contrast?.unexposed else { return }
        let scale = max(
            0.5,
            standings.flatMap { [$0.link.contrast?.exposed.share, $0.link.contrast?.unexposed.share] }
                .compactMap { $0 }.max() ?? 0.5)
        let length = Double(columns.barLength) / scale
        if let bar = columns.bar, let share = exposed.share {
            line.put(
                glyphs.halfRowBar(share / scale, length: columns.barLength), isQuiet ? theme.barRest : theme.bar,
                at: bar
            )
        }
        if let percent = exposed.percent {
            line.put(percent, isQuiet ? theme.label : theme.value, at: columns.share - percent.count)
        }
        guard let percent = other.percent, let share = other.share else { return }
        let otherStyle = columns.otherBar == nil ? theme.dim : theme.label
        line.put(percent, otherStyle, at: columns.otherShare - percent.count)
        guard let otherBar = columns.otherBar else { return }
        if let against = columns.against { line.put("against", theme.dim, at: against) }
        let bar = glyphs.halfRowBar(min(share * length / Double(columns.otherLength), 1), length: columns.otherLength)
        line.put(bar, theme.barRest, at: otherBar)
    }

    /// Returns habits whose names share lines: those without a sign, and those with what they lack.
    private func together(_ links: [Link], _ standing: LinkStanding, _ columns: LinksColumns) -> [LinksLine] {
        let separator = standing == .noSign ? ", " : " \(glyphs.separator) "
        var lines = [LinksLine()]
        lines[0].line.put(standing.word, theme.dim, at: columns.tier)
        var column = columns.name
        for (place, link) in links.enumerated() {
            let row = row(link)
            let isSelected = row == selectedRow
            let name = link.listName(in: report)
            let ending = place + 1 < links.count ? separator : ""
            let width = columns.width - columns.name
            let room = width - ending.count
            // What is counted gives way to a long name, and the name to the number that is missing.
            let isLong = TextWidth.columns(of: name + missing(link, standing, isShort: false), glyphs: glyphs) > room
            let need = missing(link, standing, isShort: isLong)
            let words = name.truncated(to: max(8, room - need.count), glyphs: glyphs) + need
            let used = TextWidth.columns(of: words, glyphs: glyphs)
            if column > columns.name, column + used + ending.count > columns.name + width {
                lines.append(LinksLine())
                column = columns.name
            }
            let last = lines.count - 1
            if isSelected { lines[last].line.put(String(glyphs.selection), theme.accent, at: 1) }
            let style =
                isSelected ? theme.value.merging(Style(underline: true)) : standing == .noSign ? theme.label : theme.dim
            lines[last].line.put(words, style, at: column, width: width)
            lines[last].line.put(ending, theme.dim, at: column + used)
            lines[last].rows.append((row, column..<(column + used)))
            column += used + TextWidth.columns(of: ending, glyphs: glyphs)
        }
        return lines
    }
}
