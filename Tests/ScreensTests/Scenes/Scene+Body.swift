import Diary

@testable import Screens

extension Scene {
    static let body = [
        Scene(
            "body/month", in: Golden.sizes.map { .init(size: $0) } + [.init(ink: .ascii), .init(ink: .shades)],
            from: sites
        ).alike(in: .words),
        Scene("body/front", "Left Left Left Left", in: Golden.oneLook, from: sites).alike(in: .words),
        Scene("body/all-days", "z z PgDn", from: sites).alike(in: .none),
    ]

    private static func sites(in look: Golden.Look) -> AppModel {
        // The last place has a name in another script, and such names stay as they are in ASCII.
        let entries = look.ink == .ascii ? BodySample.entries.dropLast() : BodySample.entries
        return BodySample.store(size: look.size, entries: entries).model.seen(in: look)
    }
}
