import Diary

extension DayTable {
    /// Summarises every day of several lists of entries, no two of which have the same identifier, as if they were in a logbook: without
    /// copying any of them.
    ///
    /// - Parameter dayStart: the hour at which a diary day begins, 0 to 12.
    /// - Complexity: O(n) in the entries if they are in order, as those of month files are, O(n log n) otherwise
    public init(joining lists: [[Entry]], dayStart: Int) {
        self.init(Self.days(of: lists, in: Self.places(of: lists, dayStart: dayStart)))
    }

    /// Where an entry is among lists, and what it is sorted by.
    private struct Place {
        let day: DiaryDate
        let when: Moment
        let list: Int
        let index: Int

        func isBefore(_ other: Place) -> Bool {
            if day != other.day { return day < other.day }
            if when < other.when || other.when < when { return when < other.when }
            return (list, index) < (other.list, other.index)
        }
    }

    /// Returns the places of all entries: by day, within a day by time, those of the same minute in the order of the lists.
    private static func places(of lists: [[Entry]], dayStart: Int) -> [Place] {
        var places: [Place] = []
        places.reserveCapacity(lists.reduce(0) { $0 + $1.count })
        var isSorted = true
        for (number, list) in lists.enumerated() {
            for index in list.indices {
                let when = list[index].when
                let place = Place(day: when.diaryDay(startingAt: dayStart), when: when, list: number, index: index)
                if let last = places.last, place.isBefore(last) { isSorted = false }
                places.append(place)
            }
        }
        if !isSorted { places.sort { $0.isBefore($1) } }
        return places
    }

    private static func days(of lists: [[Entry]], in places: [Place]) -> [DaySummary] {
        var days: [DaySummary] = []
        var start = 0
        while start < places.count {
            let day = places[start].day
            var contents = DayContents([], on: day)
            var end = start
            while end < places.count, places[end].day == day {
                contents.add(lists[places[end].list], at: places[end].index, on: day)
                end += 1
            }
            days.append(DaySummary(day: day, contents: contents))
            start = end
        }
        return days
    }
}
