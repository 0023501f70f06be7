using CustodyWatch.Alerts;
using CustodyWatch.Rules.Findings;

namespace CustodyWatch.Notifier.Stages;

/// <summary>Addresses each notice to the prosecutors of the alerts' office.</summary>
internal sealed class RouteToProsecutors(IAccountStore accounts) : IDeliveryStage
{
    public async Task<IReadOnlyList<Notice>> RunAsync(IReadOnlyList<Notice> notices, Delivery delivery, CancellationToken ct)
    {
        if (notices.Count == 0)
            return [];
        var prosecutors = (await accounts.ListAsync(ct)).Where(account => account is { Role: AccountRole.Prosecutor, Disabled: false }).ToList();
        return
        [
            .. from notice in notices
               from office in notice.Changes.GroupBy(change => change.After.OfficeCode)
               from addressed in Address(new Notice { Changes = [.. office] }, office.Key, prosecutors, delivery)
               select addressed,
        ];
    }

    private static List<Notice> Address(Notice notice, string? office, List<Account> prosecutors, Delivery delivery)
    {
        var told = prosecutors.Where(account => Reaches(account, office, delivery.Sweep.FacilityCode)).ToList();
        var reachable = told.Where(account => MailAddress.IsOne(account.Email!)).ToList();
        foreach (var account in told.Except(reachable))
            delivery.HeldBack(notice.Changes, new($"{account.DisplayName} 的邮箱地址无效", $"the mail address of {account.DisplayName} is not valid"));
        if (reachable.Count == 0)
            delivery.HeldBack(notice.Changes, Nobody(office));
        return [.. reachable.Select(account => notice with { Recipient = account })];
    }

    private static bool Reaches(Account account, string? office, string facilityCode) =>
        !string.IsNullOrWhiteSpace(account.Email)
        && account.Reach.OfficeCode == office
        && (account.Reach.FacilityCode is null || account.Reach.FacilityCode == facilityCode);

    private static Bilingual Nobody(string? office) => office is null
        ? new("数据源没有注明驻所检察室，无人可通知", "the source names no office for this facility, so nobody can be told")
        : new($"检察室 {office} 没有登记邮箱的检察官", $"no prosecutor with an address in office {office}");
}
