using System.Globalization;
using NUnit.Framework;
using SiteSim.Experiments.Calibration;
using SiteSim.Model.Grid;
using SiteSim.Model.Site;
using SiteSim.Numerics;
using SiteSim.Tests.Model.Mining;

namespace SiteSim.Tests.Experiments.Calibration;

/// <summary>The records behind the committed presets, read from a folder beside the checkout where there is one, and the requests that fit them.</summary>
internal static class Records
{
    private static readonly TimeSpan Hour = TimeSpan.FromHours(1);

    public static Calibration<PriceModel> ErcotHbWest()
    {
        const string File = "ercot_hb_west_2024_2026q1_hourly.csv";
        var rows = Rows(File).Where(row => row[3].Length > 0)
            .Select(row => (Time(row[0]).AddHours(int.Parse(row[1], CultureInfo.InvariantCulture) - 1), Number(row[3]))).ToArray();
        ObservedSeries series = ObservedSeries.FromLocal(rows, Hour, LocalClock.UsCentral).Between(LocalYear(2024, LocalClock.UsCentral), LocalYear(2025, LocalClock.UsCentral));
        return Calibrator.Price(new CalibrationRequest(
            "ercot-hb-west-2024",
            "ERCOT real-time settlement point prices, HB_WEST, hourly, 2024: public market facts, by way of github.com/lanxindeng8/ercot (no licence stated); statistics only",
            $"sitesim calibrate {File} --column rt --every \"1 h\" --times local --clock us-central --from 2024-01-01 --to 2025-01-01 --offer-cap 5000 --name ercot-hb-west-2024 (time: delivery_date + hour_ending - 1 h)",
            LocalClock.UsCentral), series, 5000);
    }

    public static Calibration<PriceModel> ErcotHubAverage()
    {
        const string File = "ercot_hubavg_rt15_2024_2025.csv";
        ObservedSeries series = Utc(File, TimeSpan.FromMinutes(15), 1).Between(LocalYear(2024, LocalClock.UsCentral), LocalYear(2025, LocalClock.UsCentral));
        return Calibrator.Price(new CalibrationRequest(
            "ercot-hubavg-rt15-2024",
            "ERCOT real-time settlement point prices, HB_HUBAVG, 15 min, 2024: public market facts, by way of github.com/aymanazeem/Ercot-Battery-Arbitrage (no licence stated); statistics only",
            $"sitesim calibrate {File} --column usd_mwh --every \"15 min\" --clock us-central --from 2024-01-01 --to 2025-01-01 --offer-cap 5000 --name ercot-hubavg-rt15-2024",
            LocalClock.UsCentral), series, 5000);
    }

    // 3,700 USD/MWh: PJM's offer cap of 2,000 and two reserve penalty factors of 850; 2024 came nowhere near it.
    public static Calibration<PriceModel> PjmDom()
    {
        const string File = "pjm_dom_rt_2020_2024_hourly.csv";
        ObservedSeries series = Utc(File, Hour, 1).Between(LocalYear(2024, LocalClock.UsEastern), LocalYear(2025, LocalClock.UsEastern));
        return Calibrator.Price(new CalibrationRequest(
            "pjm-dom-2024",
            "PJM real-time prices, zone DOM, hourly, 2024: public market facts, by way of github.com/HewlettPackard/sustain-cluster (MIT); statistics only",
            $"sitesim calibrate {File} --column usd_mwh --every \"1 h\" --clock us-eastern --from 2024-01-01 --to 2025-01-01 --offer-cap 3700 --name pjm-dom-2024",
            LocalClock.UsEastern), series, 3700);
    }

    // The file's "local" time has no change of clocks and its days run as on daylight time: UTC-5 all year (warmest at 16:00 in winter, 17:00 in summer).
    public static Calibration<WeatherModel> Dallas()
    {
        const string File = "weather_dallas_2020_2024_hourly.csv";
        string[][] rows = Rows(File);
        ObservedSeries celsius = ObservedSeries.FromUtc([.. rows.Select(row => (Time(row[0]).AddHours(5), Number(row[1])))], Hour);
        ObservedSeries humidity = ObservedSeries.FromUtc([.. rows.Select(row => (Time(row[0]).AddHours(5), Number(row[2])))], Hour);
        return Calibrator.Weather(new CalibrationRequest(
            "dallas",
            "Dallas, Texas, temperature and relative humidity, hourly, 2020 to 2024: Open-Meteo, by way of github.com/HewlettPackard/sustain-cluster (MIT); statistics only",
            $"sitesim calibrate {File} --kind weather --column t_c --column rh_pct --every \"1 h\" --clock us-central --name dallas (time: time_local + 5 h)",
            LocalClock.UsCentral), celsius, humidity);
    }

    private static ObservedSeries Utc(string file, TimeSpan step, int column)
        => ObservedSeries.FromUtc([.. Rows(file).Select(row => (Time(row[0]), Number(row[column])))], step);

    private static DateTime LocalYear(int year, LocalClock clock) => clock.ToUtc(new DateTime(year, 1, 1));

    private static DateTime Time(string text)
        => DateTime.Parse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal);

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);

    private static string[][] Rows(string file)
    {
        string path = Path.Combine(Checkout.Root, "..", "shared", "data", file);
        if (!File.Exists(path)) Assert.Ignore($"needs the record {file} in ../shared/data beside the checkout");
        return [.. File.ReadLines(path).Skip(1).Select(line => line.Split(','))];
    }
}
