#include "organisation/code_lists.h"

#include <algorithm>
#include <array>

namespace sextant::organisation {

std::span<const CodeName> sustainableDevelopmentGoals()
{
    static const std::array<CodeName, 17> list{{
        {u"1"_qs, {u"No Poverty"_qs, u"无贫穷"_qs}},
        {u"2"_qs, {u"Zero Hunger"_qs, u"零饥饿"_qs}},
        {u"3"_qs, {u"Good Health and Well-being"_qs, u"良好健康与福祉"_qs}},
        {u"4"_qs, {u"Quality Education"_qs, u"优质教育"_qs}},
        {u"5"_qs, {u"Gender Equality"_qs, u"性别平等"_qs}},
        {u"6"_qs, {u"Clean Water and Sanitation"_qs, u"清洁饮水和卫生设施"_qs}},
        {u"7"_qs, {u"Affordable and Clean Energy"_qs, u"经济适用的清洁能源"_qs}},
        {u"8"_qs, {u"Decent Work and Economic Growth"_qs, u"体面工作和经济增长"_qs}},
        {u"9"_qs, {u"Industry, Innovation and Infrastructure"_qs, u"产业、创新和基础设施"_qs}},
        {u"10"_qs, {u"Reduced Inequalities"_qs, u"减少不平等"_qs}},
        {u"11"_qs, {u"Sustainable Cities and Communities"_qs, u"可持续城市和社区"_qs}},
        {u"12"_qs, {u"Responsible Consumption and Production"_qs, u"负责任消费和生产"_qs}},
        {u"13"_qs, {u"Climate Action"_qs, u"气候行动"_qs}},
        {u"14"_qs, {u"Life Below Water"_qs, u"水下生物"_qs}},
        {u"15"_qs, {u"Life on Land"_qs, u"陆地生物"_qs}},
        {u"16"_qs, {u"Peace, Justice and Strong Institutions"_qs, u"和平、正义与强大机构"_qs}},
        {u"17"_qs, {u"Partnerships for the Goals"_qs, u"促进目标实现的伙伴关系"_qs}},
    }};
    return list;
}

std::span<const CodeName> dacSectors()
{
    static const std::array<CodeName, 27> list{{
        {u"110"_qs, {u"Education"_qs, u"教育"_qs}},
        {u"120"_qs, {u"Health"_qs, u"卫生健康"_qs}},
        {u"130"_qs, {u"Population and reproductive health"_qs, u"人口与生殖健康"_qs}},
        {u"140"_qs, {u"Water and sanitation"_qs, u"供水与环境卫生"_qs}},
        {u"150"_qs, {u"Government and civil society"_qs, u"政府与民间社会"_qs}},
        {u"160"_qs, {u"Other social infrastructure and services"_qs, u"其他社会基础设施与服务"_qs}},
        {u"210"_qs, {u"Transport and storage"_qs, u"运输与仓储"_qs}},
        {u"220"_qs, {u"Communications"_qs, u"通信"_qs}},
        {u"230"_qs, {u"Energy"_qs, u"能源"_qs}},
        {u"240"_qs, {u"Banking and financial services"_qs, u"银行与金融服务"_qs}},
        {u"250"_qs, {u"Business and other services"_qs, u"商业及其他服务"_qs}},
        {u"310"_qs, {u"Agriculture, forestry, fishing"_qs, u"农业、林业、渔业"_qs}},
        {u"320"_qs, {u"Industry, mining, construction"_qs, u"工业、采矿、建筑"_qs}},
        {u"331"_qs, {u"Trade policy and regulations"_qs, u"贸易政策与规则"_qs}},
        {u"332"_qs, {u"Tourism"_qs, u"旅游"_qs}},
        {u"410"_qs, {u"Environment"_qs, u"环境"_qs}},
        {u"430"_qs, {u"Other multisector"_qs, u"其他跨部门领域"_qs}},
        {u"510"_qs, {u"Budget support"_qs, u"预算支持"_qs}},
        {u"520"_qs, {u"Food assistance"_qs, u"粮食援助"_qs}},
        {u"530"_qs, {u"Other commodity assistance"_qs, u"其他商品援助"_qs}},
        {u"600"_qs, {u"Action relating to debt"_qs, u"债务相关行动"_qs}},
        {u"720"_qs, {u"Emergency response"_qs, u"紧急响应"_qs}},
        {u"730"_qs, {u"Reconstruction and rehabilitation"_qs, u"重建与恢复"_qs}},
        {u"740"_qs, {u"Disaster preparedness"_qs, u"备灾"_qs}},
        {u"910"_qs, {u"Administrative costs of donors"_qs, u"援助方行政费用"_qs}},
        {u"930"_qs, {u"Refugees in donor countries"_qs, u"援助国境内难民"_qs}},
        {u"998"_qs, {u"Unallocated or unspecified"_qs, u"未分配或未说明"_qs}},
    }};
    return list;
}

std::span<const CodeName> provinces()
{
    static const std::array<CodeName, 34> list{{
        {u"11"_qs, {u"Beijing"_qs, u"北京"_qs}},
        {u"12"_qs, {u"Tianjin"_qs, u"天津"_qs}},
        {u"13"_qs, {u"Hebei"_qs, u"河北"_qs}},
        {u"14"_qs, {u"Shanxi"_qs, u"山西"_qs}},
        {u"15"_qs, {u"Inner Mongolia"_qs, u"内蒙古"_qs}},
        {u"21"_qs, {u"Liaoning"_qs, u"辽宁"_qs}},
        {u"22"_qs, {u"Jilin"_qs, u"吉林"_qs}},
        {u"23"_qs, {u"Heilongjiang"_qs, u"黑龙江"_qs}},
        {u"31"_qs, {u"Shanghai"_qs, u"上海"_qs}},
        {u"32"_qs, {u"Jiangsu"_qs, u"江苏"_qs}},
        {u"33"_qs, {u"Zhejiang"_qs, u"浙江"_qs}},
        {u"34"_qs, {u"Anhui"_qs, u"安徽"_qs}},
        {u"35"_qs, {u"Fujian"_qs, u"福建"_qs}},
        {u"36"_qs, {u"Jiangxi"_qs, u"江西"_qs}},
        {u"37"_qs, {u"Shandong"_qs, u"山东"_qs}},
        {u"41"_qs, {u"Henan"_qs, u"河南"_qs}},
        {u"42"_qs, {u"Hubei"_qs, u"湖北"_qs}},
        {u"43"_qs, {u"Hunan"_qs, u"湖南"_qs}},
        {u"44"_qs, {u"Guangdong"_qs, u"广东"_qs}},
        {u"45"_qs, {u"Guangxi"_qs, u"广西"_qs}},
        {u"46"_qs, {u"Hainan"_qs, u"海南"_qs}},
        {u"50"_qs, {u"Chongqing"_qs, u"重庆"_qs}},
        {u"51"_qs, {u"Sichuan"_qs, u"四川"_qs}},
        {u"52"_qs, {u"Guizhou"_qs, u"贵州"_qs}},
        {u"53"_qs, {u"Yunnan"_qs, u"云南"_qs}},
        {u"54"_qs, {u"Xizang (Tibet)"_qs, u"西藏"_qs}},
        {u"61"_qs, {u"Shaanxi"_qs, u"陕西"_qs}},
        {u"62"_qs, {u"Gansu"_qs, u"甘肃"_qs}},
        {u"63"_qs, {u"Qinghai"_qs, u"青海"_qs}},
        {u"64"_qs, {u"Ningxia"_qs, u"宁夏"_qs}},
        {u"65"_qs, {u"Xinjiang"_qs, u"新疆"_qs}},
        {u"71"_qs, {u"Taiwan"_qs, u"台湾"_qs}},
        {u"81"_qs, {u"Hong Kong"_qs, u"香港"_qs}},
        {u"82"_qs, {u"Macao"_qs, u"澳门"_qs}},
    }};
    return list;
}

LocalizedText nameOfCode(std::span<const CodeName> list, const QString& code)
{
    const auto entry =
        std::find_if(list.begin(), list.end(), [&code](const CodeName& e) { return e.code == code; });
    return entry != list.end() ? entry->name : LocalizedText{code, code};
}

LocalizedText nameOfKind(OrganisationKind kind)
{
    switch (kind) {
    case OrganisationKind::Unstated:
        break;
    case OrganisationKind::Foundation:
        return {u"Foundation"_qs, u"基金会"_qs};
    case OrganisationKind::SocialAssociation:
        return {u"Social association"_qs, u"社会团体"_qs};
    case OrganisationKind::SocialServiceOrganisation:
        return {u"Social service organisation"_qs, u"社会服务机构"_qs};
    case OrganisationKind::IndustryAssociation:
        return {u"Industry association"_qs, u"行业协会"_qs};
    case OrganisationKind::Other:
        return {u"Other"_qs, u"其他"_qs};
    }
    return {};
}

std::span<const OrganisationKind> organisationKinds()
{
    static constexpr std::array list{OrganisationKind::Foundation, OrganisationKind::SocialAssociation,
                                     OrganisationKind::SocialServiceOrganisation,
                                     OrganisationKind::IndustryAssociation, OrganisationKind::Other};
    return list;
}

} // namespace sextant::organisation
