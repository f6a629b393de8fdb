import Diary
import Platform

/// The program's source of the current time.
struct Clock: Sendable {
    /// The local zone.
    let zone: Zone
    private let fixedInstant: Int?

    /// Creates the machine's clock in a zone.
    init(zone: Zone) {
        self.zone = zone
        fixedInstant = nil
    }

    /// Creates a clock that doesn't move, for tests and pictures.
    ///
    /// The zone is used if it agrees with the moment's own offset; otherwise that offset applies all year round.
    init(standingAt moment: Moment, zone: Zone) {
        self.zone = zone.offset(at: moment.instant) == moment.offset ? zone : .fixed(moment.offset)
        fixedInstant = moment.instant
    }

    /// Takes the clock that the environment asks for: `TWINGE_NOW`, else the machine's.
    ///
    /// - Throws: ``Failure`` with status 64 if `TWINGE_NOW` is not a moment.
    init(environment: Environment, zone: Zone = .ofThisProcess) throws(Failure) {
        guard let text = environment["TWINGE_NOW"] else {
            self.init(zone: zone)
            return
        }
        do {
            self.init(standingAt: try Moment(parsing: Self.withoutFraction(text)), zone: zone)
        } catch {
            throw Failure(.usage, "TWINGE_NOW: “\(text)” is not \(error.expected).")
        }
    }

    /// ISO 8601 allows fractions of a second, and some programs print them.
    private static func withoutFraction(_ text: String) -> String {
        guard let point = text.firstIndex(where: { $0 == "." || $0 == "," }) else { return text }
        return String(text[..<point] + text[text.index(after: point)...].drop { ("0"..."9").contains($0) })
    }

    /// The current moment, to the second.
    var now: Moment {
        let instant = fixedInstant ?? time(nil)
        return Moment(instant: instant, offset: zone.offset(at: instant))
    }
}
