import Canvas
import Diary

extension FigurePicture {
    static let recordType = "Picture"
    static let fieldNames = ["Exercise", "View", "Floor", "Frame", "Worked", "Prop", "Arrow", "To_and_fro", "Describe"]

    /// Reads what is visible besides the poses; problems are noted in the reader.
    init?(reading record: inout RecordReader) {
        guard let view: FigureView = record.option("View") else {
            record.note("View", expected: "a View: side, front or back")
            return nil
        }
        let worked = record.values("Worked") { text throws(ParseError) in try Self.worked(text, view) }
        let frame = record.value("Frame") { text throws(ParseError) in
            var words = PoseWords(text)
            let edges = try words.numbers(4, "four numbers: left, bottom, right and top")
            guard edges[0] < edges[2], edges[1] < edges[3] else {
                throw words.error(expected: "left before right and bottom before top")
            }
            return FigureFrame(left: edges[0], bottom: edges[1], right: edges[2], top: edges[3])
        }
        let arrows = record.values("Arrow") { text throws(ParseError) in
            var words = PoseWords(text)
            let ends = try words.numbers(4, "four numbers: where the arrow begins and where it points")
            return FigureArrow(from: FigurePoint(ends[0], ends[1]), to: FigurePoint(ends[2], ends[3]))
        }
        self.init(
            view: view, hasFloor: record.flag("Floor", default: true), crop: frame, worked: worked,
            props: record.values("Prop", FigureProp.parse), arrows: arrows,
            isToAndFro: record.flag("To_and_fro"), description: record.text("Describe") ?? "")
    }

    private static func worked(_ text: String, _ view: FigureView) throws(ParseError) -> WorkedMuscle {
        var words = PoseWords(text)
        let side = words.take("both") ? nil : try words.side(of: view)
        let name = text.drop { !$0.isWhitespace }.drop(while: \.isWhitespace)
        return WorkedMuscle(try Name(parsing: String(name)).text, side: side)
    }
}

extension FigureProp {
    /// Parses a prop, such as `ball hip near 0 -9 5 front`.
    static func parse(_ text: String) throws(ParseError) -> FigureProp {
        var words = PoseWords(text)
        let isInFront = words.takeLast("front")
        guard let form = words.takeCase(Form.self) else {
            throw words.error(expected: "one of: " + Form.allCases.map(\.rawValue).joined(separator: ", "))
        }
        return FigureProp(try kind(form, &words), isInFront: isInFront)
    }

    private enum Form: String, CaseIterable {
        case ball, pillow, towel, strap, wall, chair, stool, bed, mat, doorway, table
    }

    private static func kind(_ form: Form, _ words: inout PoseWords) throws(ParseError) -> Kind {
        switch form {
        case .ball:
            let place = try words.place()
            return .ball(place, radius: try words.numbers(1, "ball, a place and a radius")[0])
        case .pillow, .towel:
            let n = try words.numbers(4, "x, y, width and height")
            return .pillow(x: n[0], y: n[1], width: n[2], height: n[3])
        case .strap: return .strap(try strap(&words))
        case .wall:
            let x = try words.number("where the wall begins")
            return .wall(x: x, height: words.isAtEnd ? 104 : try words.numbers(1, "wall, x and height")[0])
        case .chair:
            let x = try words.number("where the chair is")
            guard let way = words.takeCase(BendWay.self), way == .left || way == .right else {
                throw words.error(expected: "where the chair faces: right or left")
            }
            return .chair(x: x, facesRight: way == .right, seat: words.isAtEnd ? 26 : try words.numbers(1, "a seat")[0])
        case .stool:
            let x = try words.number("where the stool is")
            return .stool(x: x, seat: words.isAtEnd ? 26 : try words.numbers(1, "a seat")[0])
        case .bed:
            let n = try words.numbers(3, "x, width and top")
            return .bed(x: n[0], width: n[1], top: n[2])
        case .mat:
            let n = try words.numbers(4, "x, y, width and height")
            return .mat(x: n[0], y: n[1], width: n[2], height: n[3])
        case .doorway:
            let n = try words.numbers(2, "x and width")
            return .doorway(x: n[0], width: n[1])
        case .table:
            let n = try words.numbers(3, "x, width and top")
            return .table(x: n[0], width: n[1], top: n[2])
        }
    }

    private static func strap(_ words: inout PoseWords) throws(ParseError) -> [FigureJoint] {
        var joints: [FigureJoint] = []
        repeat {
            guard let joint = words.takeJoint() else {
                throw words.error(expected: "joints with > between them, such as hand near > sole near")
            }
            joints.append(joint)
        } while words.take(">")
        try words.end("joints with > between them, such as hand near > sole near")
        return joints
    }
}
