import Canvas
import Catalog
import Diary
import Testing

@Suite("Figures of your own")
struct OwnFigureTests {
    private func catalog(_ text: String) -> Catalog {
        Catalog(additions: [CatalogSource(file: "poses.rec", bytes: Array(text.utf8))])
    }

    private static let picture = """
        %rec: Picture

        Exercise: my lunge
        View: side
        Worked: near calf
        Prop: wall 27
        Describe: You lunge.

        """

    private static let pose = """

        %rec: Pose

        Exercise: my lunge
        Pose: 1
        Anchor: ankle near -32 4.3
        Trunk: 18 17 14
        Head: 15 10
        Arm: near at 25 74 elbow down hand 0
        Arm: far 90 90
        Leg: near 206 206 90
        Leg: far at 6 floor knee right foot 90

        """

    @Test("your own exercise gets a figure from a file like the program's own")
    func ownFigure() throws {
        let catalog = catalog(Self.picture + Self.pose)
        let figure = try #require(catalog.figure(of: "my lunge"))
        #expect(catalog.problems == [])
        #expect(figure.picture.description == "You lunge.")
        #expect(!figure.moves)
        #expect(catalog.figure(of: "cat-cow") == Catalog.standard.figure(of: "cat-cow"))
    }

    @Test("your own pose replaces all of an exercise's poses")
    func replacedPoses() throws {
        let catalog = catalog(Self.pose.replacing("my lunge", with: "cat-cow"))
        let figure = try #require(catalog.figure(of: "cat-cow"))
        #expect(figure.poses.count == 1)
        #expect(figure.picture == Catalog.standard.figure(of: "cat-cow")?.picture)
    }

    @Test("a renamed exercise keeps its figure")
    func renamed() {
        let record = """
            Name: pigeon
            Was: figure four
            Group: Glutes
            Lengthens: glutes
            Sides: left and right

            """
        let catalog = Catalog(additions: [CatalogSource(file: "stretches.rec", bytes: Array(record.utf8))])
        #expect(catalog.figure(of: "pigeon") == Catalog.standard.figure(of: "figure four"))
    }

    @Test(
        "problems are reported with their place",
        arguments: [
            ("Trunk: 18 17", "three directions: pelvis, back and chest", 14),
            ("Head: 15", "the directions of neck and head, and perhaps how far the face is turned, -1 to 1", 15),
            ("Arm: left 90", "near or far first, in this view", 16),
            ("Arm: near at 25 74 elbow sideways", "where the elbow goes: up, right, down or left", 16),
            ("Leg: near at 206", "a place: X Y, X floor, or a joint such as knee near with a way from there", 18),
            ("Anchor: ankle -32 4.3", "a joint and its place, such as hips 0 8 or knee near 3 floor", 13),
            ("Pose: 3", "1 for how you begin, 2 for the exercise itself", 12),
            ("Leg: near 206*2 206", "one to three directions, such as 180 90*0.7, or at and a place", 18),
        ])
    func reported(field: String, expected: String, line: Int) {
        let name = field.prefix { $0 != ":" }
        let begins = name == "Arm" || name == "Leg" ? "\(name): near" : "\(name):"
        let lines = Self.pose.split(separator: "\n", omittingEmptySubsequences: false)
        let place = lines.firstIndex { $0.hasPrefix(begins) } ?? 0
        var broken = lines.map(String.init)
        broken[place] = field
        let problems = catalog(Self.picture + broken.joined(separator: "\n")).problems
        #expect(problems.map(\.expected) == [expected])
        #expect(problems.map(\.line) == [line])
    }

    @Test("a place out of reach is reported with how much is missing")
    func outOfReach() {
        let pose = Self.pose.replacing("at 25 74", with: "at 60 74")
        let problems = catalog(Self.picture + pose).problems
        #expect(
            problems.map(\.expected) == [
                "poses that can be drawn, but pose 1: the near arm is too short for its place by 31.7"
            ])
    }

    @Test("an unknown prop is reported with the known ones")
    func unknownThing() {
        let problems = catalog(Self.picture.replacing("wall 27", with: "trapeze 27") + Self.pose).problems
        #expect(
            problems.first?.expected
                == "one of: ball, pillow, towel, strap, wall, chair, stool, bed, mat, doorway, table")
    }
}

extension String {
    fileprivate func replacing(_ text: String, with other: String) -> String {
        split(separator: text, omittingEmptySubsequences: false).joined(separator: other)
    }
}
