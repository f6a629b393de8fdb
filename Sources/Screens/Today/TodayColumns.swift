import Canvas
import Diary

/// The lists of Today below its head, in one, two or three columns; cached so that moving through them doesn't make them again.
struct TodayColumns: Sendable {
    let sections: [TodaySection]
    /// The rule above a part that spans all columns; nil if there is none.
    let ruleRow: Int?

    /// The fewest rows in which a list is worth showing above an open dialog.
    private static let leastHeight = 3
    /// The widths from which there are two and three columns.
    private static let twoColumns = 72
    private static let threeColumns = 112

    /// Lays out the lists.
    ///
    /// - Parameter area: the area of all of them, with a margin of one column on either side.
    init(_ page: TodayPage, area: Rect) {
        guard area.height >= Self.leastHeight else {
            (sections, ruleRow) = ([], nil)
            return
        }
        let width = area.width + 2
        if width >= Self.threeColumns {
            let third = (width - 8) / 3
            let columns = [(1, third), (third + 4, 2 * third + 5), (2 * third + 9, width - 1)]
            let groups: [[TodayGroup]] = [
                [.readings, .activityAndCare, .alsoLogged, .notes], [.habits],
                [.stretches, .flareLengths, .firstSteps],
            ]
            (sections, ruleRow) = Self.columns(columns, groups, page, area)
        } else if width >= Self.twoColumns {
            let middle = width / 2
            let groups: [[TodayGroup]] = [
                [.readings, .stretches, .alsoLogged, .notes], [.habits, .activityAndCare, .flareLengths, .firstSteps],
            ]
            (sections, ruleRow) = Self.columns([(1, middle - 1), (middle + 1, width - 1)], groups, page, area)
        } else {
            let groups: [TodayGroup] = [
                .readings, .unlikeUsual, .habits, .stretches, .activityAndCare, .alsoLogged, .notes,
            ]
            let lines = groups.map { Self.inOneColumn($0, page, width: area.width) }.filter { $0.height > 0 }
            (sections, ruleRow) = ([TodaySection(lines, in: area)], nil)
        }
    }

    /// Returns a group with its rows below its heading moved right, so that their selection marks are inside the window.
    private static func inOneColumn(_ group: TodayGroup, _ page: TodayPage, width: Int) -> TodayGroupLines {
        let lines = page.lines(of: group, width: width)
        let marksAreOutside = lines.lines.contains { $0.row != nil && $0.markColumn < 0 }
        guard lines.heading != nil, marksAreOutside else { return lines }
        return page.lines(of: group, width: width - TodayGroupLines.indent).indented
    }

    /// Lays out columns and, if they leave room, the previous days below them.
    private static func columns(
        _ columns: [(left: Int, right: Int)], _ groups: [[TodayGroup]], _ page: TodayPage, _ area: Rect
    ) -> ([TodaySection], Int?) {
        let lines = zip(columns, groups).map { column, groups in
            fitting(groups, page, width: column.right - column.left, height: area.height)
        }
        let tallest = lines.map(height).max() ?? 0
        let rest = area.height - tallest - 2
        var upper = area
        var below: [TodaySection] = []
        if rest >= Self.leastDaysBefore {
            upper = Rect(column: area.left, row: area.top, width: area.width, height: tallest)
            let room = Rect(column: area.left, row: upper.bottom + 2, width: area.width, height: rest)
            let days = page.lines(of: .daysBefore(rest - 1), width: area.width)
            if days.height > 0 { below = [TodaySection([days], in: room)] }
        }
        let sections = zip(columns, lines).flatMap { column, groups in
            stack(
                groups,
                in: Rect(column: column.left, row: upper.top, width: column.right - column.left, height: upper.height))
        }
        return (sections + below, below.isEmpty ? nil : upper.bottom + 1)
    }

    /// Returns the groups of a column, in short forms and without fillers if they would be too high.
    private static func fitting(
        _ groups: [TodayGroup], _ page: TodayPage, width: Int, height room: Int
    ) -> [TodayGroupLines] {
        // Each reading takes a line at least.
        let isTight = groups.contains(.readings) && page.entries.count(where: \.isReading) >= room
        func lines(of group: TodayGroup) -> TodayGroupLines {
            page.lines(of: group, width: width, isTight: isTight && group == .readings)
        }
        var column = groups.filter { !$0.isFiller }.map { (group: $0, lines: lines(of: $0)) }
        func fits(_ lines: [TodayGroupLines]) -> Bool { height(lines.filter { $0.height > 0 }) <= room }
        guard fits(column.map(\.lines)) else {
            if !isTight, let place = column.firstIndex(where: { $0.group == .readings }) {
                column[place].lines = page.lines(of: .readings, width: width, isTight: true)
            }
            return column.map(\.lines).filter { $0.height > 0 }
        }
        let whole = groups.map { group in column.first { $0.group == group }?.lines ?? lines(of: group) }
        return (fits(whole) ? whole : column.map(\.lines)).filter { $0.height > 0 }
    }

    /// The fewest rows of previous days worth their heading.
    private static let leastDaysBefore = 4

    private static func height(_ groups: [TodayGroupLines]) -> Int {
        groups.reduce(-1) { $0 + $1.height + 1 }
    }

    /// Returns a section for each group, shortening the tallest first if there is too little room; if even that isn't enough, returns one
    /// list of all groups.
    private static func stack(_ groups: [TodayGroupLines], in area: Rect) -> [TodaySection] {
        var heights = groups.map(\.height)
        let gap = height(groups) > area.height ? 0 : 1
        var over = heights.reduce(-gap) { $0 + $1 + gap } - area.height
        while over > 0,
            let place = heights.indices.filter({ heights[$0] > leastHeight }).max(by: { heights[$0] < heights[$1] })
        {
            heights[place] -= 1
            over -= 1
        }
        guard over <= 0 else { return [TodaySection(groups, in: area)] }
        var row = area.top
        return zip(groups, heights).map { group, height in
            defer { row += height + gap }
            return TodaySection([group], in: Rect(column: area.left, row: row, width: area.width, height: height))
        }
    }
}

extension TodayColumns {
    /// The inputs of the lists.
    struct Basis: Equatable, Sendable {
        private let area: Rect
        private let chosenDay: DiaryDate?
        private let today: DiaryDate
        /// The revision of the entries.
        private let revision: Int
        private let isComplete: Bool
        private let routines: RoutineHistory
        private let preferences: Preferences
        private let appearance: Appearance
        /// The entries that could not be written.
        private let unsaved: Set<EntryID>

        init(_ model: AppModel, area: Rect) {
            self.area = area
            (chosenDay, today) = (model.today.chosenDay, model.presentDay)
            revision = model.insights.revision
            isComplete = model.diary.isComplete
            routines = model.diary.routines
            preferences = model.preferences
            appearance = model.appearance
            unsaved = model.writes.failure == nil ? [] : Set(model.writes.unsavedEntries)
        }
    }
}
