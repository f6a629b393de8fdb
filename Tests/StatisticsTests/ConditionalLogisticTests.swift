import Glibc
import Testing

@testable import Statistics

/// The data of one fit of the reference results.
struct ReferenceFit: CustomTestStringConvertible, Sendable {
    let name: String
    let table: String
    let event: String
    let covariates: [String]
    let penalty: Penalty

    var testDescription: String { name }

    static let all = [
        ReferenceFit(
            name: "infert_clogit_exact", table: "infert.csv", event: "case", covariates: ["spontaneous", "induced"],
            penalty: .none),
        ReferenceFit(
            name: "infert_clogit_spontaneous", table: "infert.csv", event: "case", covariates: ["spontaneous"],
            penalty: .none),
        diary("diary112_uni_sit", ["sit"]),
        diary("diary112_uni_skip", ["skip"]),
        diary("diary112_joint", ["sit", "skip", "crossed"]),
        diary("diary112_joint_cov", ["sit", "skip", "crossed", "dev", "weekend"]),
        diary("diary112_logF22_uni_skip", ["skip"], .logF(2)),
        diary("diary112_logF22_uni_sitz", ["sitz"], .logF(2)),
        diary("diary112_logF22_joint5", ["sitz", "skip", "crossed", "dev", "weekend"], .logF(2)),
        ReferenceFit(
            name: "separated_logF22", table: "separated.csv", event: "flare", covariates: ["x"], penalty: .logF(2)),
    ]

    private static func diary(_ name: String, _ covariates: [String], _ penalty: Penalty = .none) -> ReferenceFit {
        ReferenceFit(name: name, table: "diary112.csv", event: "flare", covariates: covariates, penalty: penalty)
    }

    func model() throws -> ConditionalLogistic {
        var table = try Oracle.completeTable(self.table)
        if let sitting = table["sit"] {
            let center = try #require(mean(sitting))
            let deviation = try #require(populationStandardDeviation(sitting))
            table["sitz"] = sitting.map { ($0 - center) / (2 * deviation) }
        }
        return try conditionalModel(table, event: event, covariates: covariates)
    }
}

/// A conditional logistic model of columns of a reference table.
func conditionalModel(
    _ table: [String: [Double]], event: String, covariates: [String]
) throws -> ConditionalLogistic {
    let columns = try covariates.map { try #require(table[$0]) }
    let events = try #require(table[event]).map { $0 == 1 }
    return ConditionalLogistic(
        rows: events.indices.map { row in columns.map { $0[row] } }, isEvent: events,
        stratum: try #require(table["stratum"]).map { Int($0) }, parameterCount: covariates.count)
}

@Suite("exact conditional logistic regression")
struct ConditionalLogisticTests {
    @Test("agrees with R's clogit(method = exact)", arguments: ReferenceFit.all)
    func agreesWithR(_ reference: ReferenceFit) throws {
        let expected = try Reference(file: "reference_R.json")[reference.name]
        let model = try reference.model()
        let fit = PenalizedFit(model, penalty: reference.penalty)
        #expect(fit.didConverge)
        for (index, name) in reference.covariates.enumerated() {
            let coefficient = fit.coefficients[index]
            let error = fit.standardErrors[index]
            expectClose(coefficient, try expected.coef[name].number)
            expectClose(error, try expected.se[name].number)
            let reach = Normal.quantile(0.975) * error
            expectClose(exp(coefficient), try expected.or[name].number)
            expectClose(exp(coefficient - reach), try expected.or_lo[name].number)
            expectClose(exp(coefficient + reach), try expected.or_hi[name].number)
        }
        for (row, values) in try expected.vcov.rows.enumerated() { expectClose(fit.covariance.row(row), values) }
        let zeros = [Double](repeating: 0, count: model.parameterCount)
        let null = reference.penalty.derivatives(of: model, at: zeros)
        let ratio = 2 * (fit.logLikelihood - null.logLikelihood)
        expectClose(null.logLikelihood, try expected.loglik_null.number)
        expectClose(fit.logLikelihood, try expected.loglik.number)
        expectClose(ratio, try expected.lrt.number)
        expectClose(
            ChiSquared(degreesOfFreedom: model.parameterCount).upperTail(ratio), try expected.p_lrt.number)
        expectClose(Cholesky(null.information).inverse.quadraticForm(null.score), try expected.score.number)
        expectClose(fit.information.quadraticForm(fit.coefficients), try expected.wald.number)
    }

    @Test("agrees with statsmodels on the matched infertility study")
    func agreesWithStatsmodels() throws {
        let expected = try Reference(file: "reference_python.json").infert_statsmodels
        let fit = PenalizedFit(try ReferenceFit.all[0].model())
        expectClose(fit.coefficients, try expected.coef.numbers)
        expectClose(fit.standardErrors, try expected.se.numbers, tolerance: 2e-8)
        expectClose(fit.logLikelihood, try expected.llf.number)
    }

    @Test("the profile interval of a log-F fit agrees with R")
    func profile() throws {
        let reference = try #require(ReferenceFit.all.first { $0.name == "diary112_logF22_joint5" })
        let expected = try Reference(file: "reference_R.json").diary112_logF22_joint5_skip_profile
        let model = try reference.model()
        let fit = PenalizedFit(model, penalty: reference.penalty)
        let profile = ProfileInterval(model, penalty: reference.penalty, fit: fit, index: 1)
        expectClose(profile.low, try expected.lo.number, tolerance: 1e-6)
        expectClose(profile.high, try expected.hi.number, tolerance: 1e-6)
        expectClose(profile.likelihoodRatio, try expected.plr.number)
        expectClose(profile.p, try expected.p.number)
    }

    @Test(
        "Firth fits and their profiles agree with R",
        arguments: ["diary112_firth_skip", "diary112_firth_sit", "separated_firth"])
    func firth(name: String) throws {
        let expected = try Reference(file: "reference_R.json")[name]
        let covariate = ["diary112_firth_skip": "skip", "diary112_firth_sit": "sit"][name] ?? "x"
        let table = try Oracle.completeTable(name.hasPrefix("diary") ? "diary112.csv" : "separated.csv")
        let model = try conditionalModel(table, event: "flare", covariates: [covariate])
        let fit = PenalizedFit(model, penalty: .firth)
        let profile = ProfileInterval(model, penalty: .firth, fit: fit, index: 0)
        #expect(fit.didConverge)
        expectClose(fit.coefficients[0], try expected.coef.number, tolerance: 1e-6)
        expectClose(fit.logLikelihood, try expected.penloglik.number)
        expectClose(Penalty.firth.derivatives(of: model, at: [0]).logLikelihood, try expected.penloglik0.number)
        expectClose(profile.likelihoodRatio, try expected.plr.number)
        expectClose(profile.p, try expected.p.number)
        expectClose(profile.low, try expected.lo.number, tolerance: 1e-6)
        expectClose(profile.high, try expected.hi.number, tolerance: 1e-6)
    }

    @Test("Firth's logistic regression on the endometrial cancer data agrees with R's brglm2")
    func endometrial() throws {
        let expected = try Reference(file: "reference_R.json").endometrial_firth_logistic
        let table = try Oracle.completeTable("endometrial.csv")
        let names = ["NV", "PI", "EH"]
        let events = try #require(table["HG"]).map { $0 == 1 }
        let columns = try names.map { try #require(table[$0]) }
        let model = Logistic(
            rows: events.indices.map { row in [1] + columns.map { $0[row] } }, isEvent: events, parameterCount: 4)
        let fit = PenalizedFit(model, penalty: .firth)
        #expect(fit.didConverge)
        for (index, name) in (["(Intercept)"] + names).enumerated() {
            expectClose(fit.coefficients[index], try expected.coef[name].number, tolerance: 1e-6)
            expectClose(fit.standardErrors[index], try expected.se[name].number, tolerance: 1e-6)
        }
    }
}
