import Canvas
import Diary

extension CourseChart {
    private static let width = 720.0
    private static let (left, top, base, strip) = (24.0, 20.0, 140.0, 146.0)

    /// Returns the chart as an SVG element: bars in the colours of the scores, flare-ups as a strip below the axis.
    ///
    /// - Parameters:
    ///   - ramp: the colours of the scores from 0 to 10.
    ///   - title: what it shows, for a stand-alone file; nil within a page, which styles it.
    func svg(_ ramp: [Color], title: String? = nil) -> String {
        let bars = steps.indices.map { bar($0, ramp) }
        let flares = steps.indices.filter { steps[$0].flareDays > 0 }.map(flare)
        let labels = labels.map { text($0.label, at: $0.place) }
        let own = title.map { title in
            "<title>\(title.escapedForMarkup)</title>\n<style>text { font: 10px sans-serif; fill: #37424b }</style>\n"
                + "<rect width=\"720\" height=\"168\" fill=\"#fff\"/>\n"
        }
        let frame = own == nil ? "" : " xmlns=\"http://www.w3.org/2000/svg\" width=\"720\" height=\"168\""
        return """
            <svg class="course" viewBox="0 0 720 168"\(frame) font-size="10" font-family="sans-serif" role="img" aria-label="\("\(title ?? words): \(values)".escapedForMarkup)">
            \(own ?? "")\(grid)
            \((bars + flares + thinned(labels) + numbered.map(mark)).joined(separator: "\n"))
            </svg>
            """
    }

    /// The steps in words, for those who can't see the picture: `24 Oct 7 (flare-up), 25 Oct not logged`.
    private var values: String {
        steps.map { step in
            let first = step.days.lowerBound
            let when = length == .day ? first.dayAndMonth : length == .week ? "\(first)" : "\(first.yearMonth)"
            let pain = step.pain.map(\.short) ?? "not logged"
            return "\(when) \(pain)\(step.flareDays > 0 ? " (flare-up)" : "")"
        }.joined(separator: ", ")
    }

    private var step: Double { (Self.width - Self.left) / Double(max(1, steps.count)) }

    private func height(_ pain: Double) -> Double { pain / 10 * (Self.base - Self.top) }

    private var grid: String {
        [0.0, 5, 10].map { pain in
            let y = (Self.base - height(pain)).short
            return "<path d=\"M24 \(y)H720\" stroke=\"#cbd3da\" stroke-width=\".7\"/>"
                + "<text x=\"18\" y=\"\((Self.base - height(pain) + 4).short)\" text-anchor=\"end\">\(Int(pain))</text>"
        }.joined(separator: "\n")
    }

    private func bar(_ place: Int, _ ramp: [Color]) -> String {
        let x = Self.left + Double(place) * step
        guard let pain = steps[place].pain else {
            return
                "<circle cx=\"\((x + step / 2).short)\" cy=\"137\" r=\"\(min(1.2, step / 3).short)\" fill=\"#8a97a3\"/>"
        }
        let tall = max(height(pain), 1)
        let color = ramp.isEmpty ? "#567" : ramp[min(10, Int(pain.rounded()))].hex
        return "<rect x=\"\((x + step * 0.08).short)\" y=\"\((Self.base - tall).short)\" "
            + "width=\"\((step * 0.84).short)\" height=\"\(tall.short)\" fill=\"\(color)\" stroke=\"#5b6770\" "
            + "stroke-width=\".3\"/>"
    }

    private func flare(_ place: Int) -> String {
        let x = (Self.left + Double(place) * step).short
        return
            "<rect x=\"\(x)\" y=\"\(Self.strip.short)\" width=\"\((step + 0.1).short)\" height=\"4\" fill=\"#8d3a8d\"/>"
    }

    /// The dates below the axis, without any that would run into the next.
    private var labels: [(place: Int, label: String)] {
        let all = steps.indices.compactMap { place in label(of: place).map { (place: place, label: $0) } }
        let next = all.dropFirst().map(\.place) + [.max]
        return zip(all, next).filter { found, next in
            Double(next) - Double(found.place) > (Double(found.label.count) * 6 + 4) / step
        }.map(\.0)
    }

    private func text(_ label: String, at place: Int) -> String {
        let x = Self.left + Double(place) * step
        let isLast = x > Self.width - 60
        return "<text x=\"\((isLast ? Self.width : x).short)\" y=\"163\" text-anchor=\"\(isLast ? "end" : "start")\""
            + "\(label.isEmpty ? "" : " class=\"date\"")>\(label)</text>"
    }

    /// Returns every third date, for phones, whose letters are larger.
    private func thinned(_ labels: [String]) -> [String] {
        labels.enumerated().map { place, label in
            place.isMultiple(of: 3) ? label : label.replacing("class=\"date\"", with: "class=\"date wide\"")
        }
    }

    /// The marks of events, without numbers that would run into those of later ones: the list below tells the latest.
    private var numbered: [(numbers: String, place: Int)] {
        var left = Double.infinity
        return Array(
            marks.reversed().map { numbers, place in
                let (x, half) = ((Double(place) + 0.5) * step, Double(numbers.count) * 3 + 1)
                guard x + half <= left else { return ("", place) }
                left = x - half
                return (numbers, place)
            }.reversed())
    }

    private func mark(numbers: String, place: Int) -> String {
        let x = Self.left + (Double(place) + 0.5) * step
        let (left, middle, right) = ((x - 3.5).short, x.short, (x + 3.5).short)
        return "<path d=\"M\(left) 18L\(middle) 12L\(right) 18z\" fill=\"#1c4f7c\"/>"
            + (numbers.isEmpty ? "" : "<text x=\"\(middle)\" y=\"10\" text-anchor=\"middle\">\(numbers)</text>")
    }
}
